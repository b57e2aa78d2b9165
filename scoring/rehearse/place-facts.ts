import { checkFact } from '../check-fact.ts'
import { factsInUse } from '../facts.ts'
import type { Fact } from '../model/fact.ts'
import type { SeasonFile } from '../model/season.ts'
import { allNodes } from '../model/sheet.ts'
import type { Stage } from '../model/stage.ts'
import type { Fault } from '../read/fault.ts'
import { faultsInEnglish } from '../words/faults-en.ts'
import type { Language } from '../words/say.ts'
import type { UnplacedFact } from './model.ts'

/** One season's figures, as far as another sheet can take them. */
export interface PlacedFacts {
  readonly facts: readonly Fact[]
  readonly unplaced: readonly UnplacedFact[]
}

/**
 * Brings the figures that a run of a season counts under another sheet: each goes where a node has its
 * criterion's code and can take it as it stands. None is changed to fit.
 *
 * @param target The other sheet with the rules around it, and the members of the season.
 */
export function placeFacts(
  season: SeasonFile,
  target: SeasonFile,
  { stage, fallback, language }: { stage: Stage; fallback: boolean; language: Language },
): PlacedFacts {
  const codes = new Set(allNodes(target.sheet).map(({ code }) => code))
  const used = [...factsInUse(season.facts, stage, fallback).values()].flatMap((own) => [
    ...own.values(),
  ])
  const facts: Fact[] = []
  const unplaced: UnplacedFact[] = []
  for (const fact of used) {
    const { member, criterion } = fact
    const moved = { ...fact, stage }
    if (!codes.has(criterion)) {
      unplaced.push({ member, criterion, reason: 'no_criterion', message: '' })
      continue
    }
    const faults = checkFact(target, moved)
    if (faults.length === 0) facts.push(moved)
    else
      unplaced.push({
        ...{ member, criterion, reason: 'not_taken' },
        message: faults.map((fault) => saidOf(fault, language)).join('; '),
      })
  }
  return { facts, unplaced: inOrder(unplaced, season) }
}

function saidOf({ code, message }: Fault, language: Language): string {
  return language === 'vi' ? message : faultsInEnglish[code]
}

/** By the order of the sheet, then of the members, whatever the order of the file. */
function inOrder(unplaced: readonly UnplacedFact[], { sheet, members }: SeasonFile) {
  const places = new Map(allNodes(sheet).map(({ code }, at) => [code, at]))
  const orders = new Map(members.map(({ id, order }) => [id, order]))
  const key = ({ criterion, member }: UnplacedFact) =>
    [places.get(criterion) ?? 0, orders.get(member) ?? 0] as const
  return unplaced.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)]
    return x[0] - y[0] || x[1] - y[1]
  })
}
