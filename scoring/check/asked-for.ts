import { type Condition, type Path, testsIn } from '../model/condition.ts'
import { defaultKeys } from '../model/ranking.ts'
import type { Catalogue } from '../read/catalogue.ts'

/** A condition of a season file, and what it is a condition for. */
export interface Stated {
  condition: Condition
  path: Path
  of: 'node' | 'grade' | 'sanction' | 'award'
  /** The code of the node. */
  node?: string
}

/** Every condition of a season, in the order of the file. */
export function conditionsOf({ season, entries }: Pick<Catalogue, 'season' | 'entries'>): Stated[] {
  const { grades = [], sanctions = [], awards = [] } = season
  return [
    ...entries.flatMap(({ node: { requires, code }, path }) =>
      requires
        ? [{ condition: requires, path: [...path, 'requires'], of: 'node' as const, node: code }]
        : [],
    ),
    ...required(grades, 'grades', 'grade'),
    ...sanctions.map(({ when }, at) => ({
      ...{ condition: when, path: ['sanctions', at, 'when'], of: 'sanction' as const },
    })),
    ...required(awards, 'awards', 'award'),
  ]
}

function required(
  list: readonly { requires?: Condition | undefined }[],
  name: string,
  of: 'grade' | 'award',
): Stated[] {
  return list.flatMap(({ requires }, at) =>
    requires ? [{ condition: requires, path: [name, at, 'requires'], of }] : [],
  )
}

/** The keys that anything in the season asks for: conditions, and what ranks. */
export function keysAskedFor({
  season,
  entries,
}: Pick<Catalogue, 'season' | 'entries'>): Set<string> {
  const tests = conditionsOf({ season, entries }).flatMap(({ condition }) => testsIn(condition))
  const ranking = season.ranking?.keys ?? defaultKeys
  return new Set([...tests.map(({ test }) => test.key), ...ranking.map(({ key }) => key)])
}
