import { type Draft, leaf } from '../support/make.ts'
import { testTold } from '../told/sections.ts'
import { findingsToldOf } from './told.ts'

/** One test for each draft: all that is found in it, word for word. */
export function testEdges(name: string, drafts: Readonly<Record<string, Draft>>): void {
  const tells = Object.entries(drafts).map(([title, draft]) => [title, () => findingsToldOf(draft)])
  testTold(`check/${name}`, Object.fromEntries(tells))
}

export const sheetOf = (...nodes: unknown[]): Draft => ({ nodes })
export const given = (max: number, min = 0) => ({ kind: 'given', max, ...(min ? { min } : {}) })
export const fixed = (points: number | string) => ({ kind: 'fixed', points })
export const perUnit = (points: number | string, more: object = {}) => ({
  ...{ kind: 'perUnit', points },
  ...more,
})
/** A criterion of bands: the value from which on, and its points. */
export const ladder = (steps: readonly (readonly [number, number])[], rule: object = {}) => ({
  ...{ kind: 'bands', bands: steps.map(([from, points]) => ({ from, points })) },
  ...rule,
})
export const banded = (
  steps: readonly (readonly [number, number])[],
  rule: object = {},
  node: object = {},
) => sheetOf(leaf('1', ladder(steps, rule), node))
/** A criterion of options x, y… that differ in these fields. */
export const chooses = (...options: object[]) => ({
  kind: 'choice',
  options: options.map((one, at) => ({ id: 'xyz'[at], title: 'XYZ'[at], points: 1, ...one })),
})
export const grade = (id: string, from: number | string, more: object = {}) => ({
  ...{ id, title: id.toUpperCase(), from },
  ...more,
})
export const ask = (key: string, operator: string, operand: number | string) => ({
  key,
  [operator]: operand,
})
