import type { SeasonFile } from '../model/season.ts'
import { allNodes, leavesOf } from '../model/sheet.ts'
import { defaultStage } from '../model/stage.ts'
import { type ScoreOptions, score } from '../score.ts'
import { differencesBetween } from './differences.ts'
import type { Rehearsal } from './model.ts'
import { placeFacts } from './place-facts.ts'

/**
 * What the figures of one season would have come to under another sheet: its members, their figures
 * wherever a criterion has the same code and its rule can take them, its blocks and decisions as far as
 * the awards are there; the other's sheet, grades, ranking and awards. Figures of the other season, if it
 * has any, are not looked at.
 *
 * @returns Whose total, rank, grade or award would be another, and by which nodes; a season rehearsed
 *   under its own sheet changes nobody.
 */
export function rehearse(
  season: SeasonFile,
  other: SeasonFile,
  options: ScoreOptions = {},
): Rehearsal {
  const { stage = defaultStage, fallback = false, language = 'vi' } = options
  const target = underOther(season, other)
  const { facts, unplaced } = placeFacts(season, target, { stage, fallback, language })
  const before = { season, result: score(season, options) }
  const moved = { ...target, facts: [...facts] }
  const after = { season: moved, result: score(moved, { ...options, fallback: false }) }
  const used = new Set(facts.map(({ criterion }) => criterion))
  const titles = new Map(allNodes(season.sheet).map(({ code, title }) => [code, title]))
  return {
    ...differencesBetween(before, after),
    placed: facts.length,
    unplaced: [...unplaced],
    without_facts: leavesOf(other.sheet)
      .filter(({ code }) => !used.has(code))
      .map(({ code, title }) => ({ code, title, is_new: !titles.has(code) })),
    retitled: allNodes(other.sheet).flatMap(({ code, title }) => {
      const old = titles.get(code)
      return old === undefined || old === title ? [] : [{ code, from: old, to: title }]
    }),
  }
}

/** The other season's rules for this season's members. */
function underOther(season: SeasonFile, other: SeasonFile): SeasonFile {
  const awards = new Set(['*', ...(other.awards ?? []).map(({ id }) => id)])
  const known = ({ award }: { award: string }) => awards.has(award)
  return {
    ...other,
    members: season.members,
    facts: [],
    blocks: (season.blocks ?? []).filter(known),
    decisions: (season.decisions ?? []).filter((one) => 'ranking' in one || known(one)),
  }
}
