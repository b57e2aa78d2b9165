import type { JsonSchema } from '@valibot/to-json-schema'
import { convert } from './convert.ts'
import type { Described } from './describe.ts'
import { describedConditions } from './describe-conditions.ts'
import { describedExplained } from './describe-explained.ts'
import { describedHonours } from './describe-honours.ts'
import { describedResult } from './describe-result.ts'
import { describedRules } from './describe-rules.ts'
import { describedSeason } from './describe-season.ts'
import { describedSheet } from './describe-sheet.ts'
import { describedValues } from './describe-values.ts'
import { withKeys } from './keys.ts'
import { limits } from './limits.ts'
import { reachable } from './refs.ts'

const inSeasons: readonly Described[] = [
  ...[...describedValues, ...describedConditions, ...describedRules, ...describedSheet],
  ...[...describedSeason, ...describedHonours],
]
const inResults: readonly Described[] = [
  ...[...describedResult, ...describedExplained],
  ...describedValues.filter(({ name }) => name === 'Stage'),
]

const roots = {
  season: { root: 'Season', title: 'Thi Đua: season file', parts: inSeasons },
  result: { root: 'Result', title: 'Thi Đua: result of a season', parts: inResults },
  sheet: { root: 'Sheet', title: 'Thi Đua: scoring sheet', parts: inSeasons },
} as const

export type SchemaName = keyof typeof roots
export const schemaNames = Object.keys(roots) as SchemaName[]

/**
 * A format as JSON Schema (draft 2020-12), for editors and other programs: the fields, what each means,
 * and as much of what is refused as JSON Schema can say. References, duplicates and sums only the reader
 * of the file can check.
 *
 * Its `$id` is a name, not an address: the same wherever it is printed or served from, since a file does
 * not change its format by moving to another server.
 */
export function publishedSchema(name: SchemaName): JsonSchema {
  const { root, title, parts } = roots[name]
  const { $defs = {}, ...schema } = convert(
    parts.find((part) => part.name === root)!,
    parts.filter((part) => part.name !== root),
  )
  const limited = Object.fromEntries(
    Object.entries($defs).map(([part, def]) => [part, { ...(def as JsonSchema), ...limits[part] }]),
  )
  const defs = name === 'result' ? limited : withKeys(limited)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:thidua:schema:${name}@1`,
    title,
    ...schema,
    ...limits[root],
    $defs: reachable(schema, defs),
  }
}
