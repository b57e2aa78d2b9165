import { type Exact, parse, zero } from '../decimal.ts'
import type { Fact } from '../model/fact.ts'
import type { LeafRule, Part } from './part.ts'
import { type Standing, valueFrom } from './worth.ts'

export type LeafPart = Part & { leaf: LeafRule }

/**
 * What a leaf that counts is worth: what its rule makes of the fact, or what a person set instead. Without
 * the figures that the rule needs it is worth its base so far, and missing.
 *
 * @param points What the rule makes of the fact.
 */
export function leafStanding(part: LeafPart, fact: Fact | null, points: Exact | null): Standing {
  if (fact !== null && !part.leaf.decidesPoints && fact.points !== undefined)
    return { value: parse(fact.points), status: 'overridden', inner: points }
  const inner = points ?? zero
  const value = valueFrom(part, inner, part.round)
  return { value, status: points === null ? 'missing' : 'used', inner }
}
