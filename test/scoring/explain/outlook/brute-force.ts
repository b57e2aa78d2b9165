import { currentFacts } from '../../../../scoring/explain/outlook/current.ts'
import { createEnds, type End } from '../../../../scoring/explain/outlook/ends.ts'
import type { OpenCell, Said } from '../../../../scoring/explain/outlook/open-cell.ts'
import { groundWith } from '../../../../scoring/explain/outlook/variants.ts'
import { workSeason } from '../../../../scoring/work.ts'
import type { OpenSeason } from './any-open.ts'

/** What may become of every member, as texts in order. */
export type Told = Record<string, string[]>

/** Every way for the cells to end, scored as a season of its own. */
export function bruteForce({ season, cells }: OpenSeason): Told {
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

/** The same as it is worked out for people. */
export function endsTold({ season, cells }: OpenSeason): Told {
  const facts = currentFacts(season, 'verified', false)
  const ends = createEnds({ season, stage: 'verified', facts })(cells)
  return Object.fromEntries([...ends].map(([id, own]) => [id, [...new Set(own.map(told))].sort()]))
}
