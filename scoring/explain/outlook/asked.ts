import { type Condition, type KeyParts, keyParts, testsIn } from '../../model/condition.ts'
import { defaultKeys } from '../../model/ranking.ts'
import type { SeasonFile } from '../../model/season.ts'
import { allNodes } from '../../model/sheet.ts'

/** The keys by which members are ranked, graded and chosen: all of a sheet that anything hangs on. */
export interface Asked {
  /** By their names, in a fixed order; `total` first. Without `rank`, `grade` and `decision`. */
  readonly keys: readonly string[]
  readonly parts: readonly KeyParts[]
}

const laterKnown: ReadonlySet<string> = new Set(['rank', 'grade', 'decision'])

/** What the ranking, the grades, the sanctions and the awards of a season look at. */
export function askedOf(season: SeasonFile): Asked {
  const { grades = [], sanctions = [], awards = [] } = season
  const conditions = [
    ...grades.flatMap(({ requires }) => requires ?? []),
    ...sanctions.map(({ when }) => when),
    ...awards.flatMap(({ requires }) => requires ?? []),
  ]
  const named = [
    'total',
    ...(season.ranking?.keys ?? defaultKeys).map(({ key }) => key),
    ...conditions.flatMap(keysIn),
  ]
  const keys = [...new Set(named)].filter((key) => !laterKnown.has(key))
  return { keys, parts: keys.map(keyParts) }
}

/** The keys that nodes of the sheet make their own worth depend on. */
export function requiredKeys({ sheet }: Pick<SeasonFile, 'sheet'>): KeyParts[] {
  return allNodes(sheet)
    .flatMap(({ requires }) => (requires ? keysIn(requires) : []))
    .map(keyParts)
}

function keysIn(condition: Condition): string[] {
  return testsIn(condition).map(({ test }) => test.key)
}
