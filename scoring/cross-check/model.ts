import * as v from 'valibot'
import { Slug, words } from '../model/values.ts'

const Pair = v.tuple([Slug, Slug])
const Pairs = v.pipe(v.array(Pair), v.maxLength(10_000, 'list.too_long'))

/** All that a draw depends on: whoever has this and the same rules comes to the same draw. */
export const DrawInput = v.strictObject({
  members: v.pipe(
    v.array(Slug),
    v.maxLength(60, 'list.too_long'),
    v.check((members) => new Set(members).size === members.length, 'list.repeats'),
  ),
  /** How many each member checks, and by how many each is checked. */
  k: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  /** Said in public before the draw, such as the date of the meeting. */
  seed: v.pipe(words(200), v.regex(/\S/, 'text.empty')),
  /** Checker and checked, as it was in the year before. */
  lastYear: Pairs,
  /** Members that took part in one activity, in either order. */
  joint: Pairs,
  /** How many items the sheet of each has; 1 where nothing is said. */
  sizes: v.optional(v.record(Slug, v.pipe(v.number(), v.integer(), v.minValue(0)))),
})
export type DrawInput = v.InferOutput<typeof DrawInput>

/** What is wished for, from what is given up first to what is given up last. */
export const wishes = ['last-year', 'joint', 'mutual'] as const
export type Wish = (typeof wishes)[number]

const Assigned = v.object({ checker: Slug, member: Slug })
export type Assigned = v.InferOutput<typeof Assigned>

export const Draw = v.object({
  /** By checker, then by member. */
  pairs: v.array(Assigned),
  /** How many items each has to check. */
  loads: v.array(v.object({ checker: Slug, items: v.number() })),
  /**
   * The wishes that could not all be kept, with the pairs that go against them. `proven`: no draw keeps
   * them; otherwise none was found in the steps allowed.
   */
  relaxed: v.array(v.object({ wish: v.picklist(wishes), pairs: v.array(Assigned) })),
  proven: v.boolean(),
  /** Which of the tries it is, from 1. */
  attempt: v.number(),
})
export type Draw = v.InferOutput<typeof Draw>

/** More are to be checked than there are others. */
export interface Impossible {
  impossible: readonly ['too_few_members']
}
