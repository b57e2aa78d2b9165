import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currentFacts } from '../../../../scoring/explain/outlook/current.ts'
import { createEnds, type End } from '../../../../scoring/explain/outlook/ends.ts'
import type { OpenCell, Said } from '../../../../scoring/explain/outlook/open-cell.ts'
import { groundWith } from '../../../../scoring/explain/outlook/variants.ts'
import type { SeasonFile } from '../../../../scoring/model/season.ts'
import { workSeason } from '../../../../scoring/work.ts'
import { patience, runs } from '../../support/runs.ts'
import { anyOpenSeason } from './any-open.ts'

/** Every way for the cells to end, scored as a season of its own. */
function bruteForce(season: SeasonFile, cells: readonly OpenCell[]): Record<string, string[]> {
  const ground = {
    season,
    stage: 'verified',
    facts: currentFacts(season, 'verified', false),
  } as const
  const found = new Map(season.members.map(({ id }) => [id, new Set<string>()]))
  const go = (at: number, chosen: readonly { cell: OpenCell; said: Said }[]) => {
    const cell = cells[at]
    if (cell) {
      go(at + 1, chosen)
      for (const said of cell.values) go(at + 1, [...chosen, { cell, said }])
      return
    }
    const variants = chosen.map(({ cell, said }) => ({
      member: cell.member,
      changes: new Map([[cell.criterion, said]]),
    }))
    const { facts } = groundWith(ground, variants)
    const all = [...facts.values()].flatMap((own) => [...own.values()])
    const worked = workSeason({ ...season, facts: all }, 'verified', false)
    for (const { id, rank } of worked.standings.places)
      found.get(id)!.add(
        told({
          member: id,
          rank,
          grade: worked.members.get(id)!.grade,
          awards: rank === null ? [] : worked.allotments.map(({ statuses }) => statuses.get(id)!),
        }),
      )
  }
  go(0, [])
  return Object.fromEntries([...found].map(([id, ends]) => [id, [...ends].sort()]))
}

function told({ rank, grade, awards }: End): string {
  return [rank, grade, ...awards].join(' ')
}

test(
  'what may become of everybody is what every single way brings, no more and no less',
  () => {
    fc.assert(
      fc.property(anyOpenSeason, ({ season, cells }) => {
        const facts = currentFacts(season, 'verified', false)
        const ends = createEnds({ season, stage: 'verified', facts })(cells)
        const found = Object.fromEntries(
          [...ends].map(([id, own]) => [id, [...new Set(own.map(told))].sort()]),
        )
        expect(found).toEqual(bruteForce(season, cells))
      }),
      runs(200),
    )
  },
  patience,
)
