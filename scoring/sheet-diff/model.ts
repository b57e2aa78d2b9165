import * as v from 'valibot'
import type { SeasonFile } from '../model/season.ts'

/** A season file without what changes during the year. */
export type Rules = Omit<SeasonFile, 'members' | 'facts'>

/** What a difference is in; `sheet` is the root of the tree, `season` what stands beside all else. */
export const parts = [
  'season',
  'sheet',
  'node',
  'grade',
  'sanction',
  'ranking',
  'award',
  'policy',
  'block',
  'decision',
] as const
export type Part = (typeof parts)[number]

/**
 * One thing that two versions of the rules differ in. Both values are always there; null where one side
 * has none. `added`, `removed`: the whole thing without what is in it · `moved`: a node's group before and
 * after · `reordered`: the ids of what both have · `changed`: one field.
 */
export const Difference = v.object({
  part: v.picklist(parts),
  what: v.picklist(['added', 'removed', 'moved', 'reordered', 'changed']),
  /** A node's code, the id of a grade or an award; of an order what it is in; '' for the part itself. */
  id: v.string(),
  /** Of `changed` only. */
  field: v.nullable(v.string()),
  from: v.unknown(),
  to: v.unknown(),
})
export type Difference = v.InferOutput<typeof Difference>
