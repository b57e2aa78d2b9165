import { type Exact, parse, zero } from '../decimal.ts'
import type { Fact } from '../model/fact.ts'
import type { Account, Given } from '../rule.ts'
import type { Say } from '../words/say.ts'
import type { LeafRule, Part } from './part.ts'
import { type Standing, type Trace, trace, type Worth } from './worth.ts'

type LeafPart = Part & { leaf: LeafRule }

/**
 * What a leaf that counts is worth: what its rule makes of the fact, or what a person set instead. Without
 * the figures that the rule needs it is worth its base so far, and missing.
 *
 * @param points What the rule makes of the fact.
 */
export function leafStanding(part: LeafPart, fact: Fact | null, points: Exact | null): Standing {
  if (fact?.points !== undefined && !part.leaf.decidesPoints)
    return { value: parse(fact.points), status: 'overridden' }
  const { clamped } = trace(part, points ?? zero, part.round)
  return { value: clamped, status: points === null ? 'missing' : 'used' }
}

/** The same with all that its line of the ledger tells. */
export function leafWorth(
  part: LeafPart,
  fact: Fact | null,
  given: Given,
  account: Account,
): Worth {
  const points = account.points(given)
  const standing = leafStanding(part, fact, points)
  const unscored = standing.status === 'overridden' && points === null
  const way = unscored ? null : leafTrace(part, points, given, account)
  return { ...standing, fact, dropped: false, trace: way }
}

function leafTrace(part: Part, points: Exact | null, given: Given, account: Account): Trace {
  if (points === null) return trace(part, zero, part.round)
  const scored = {
    points,
    numbers: () => account.numbers(given),
    step: (say: Say) => account.step(given, points, say),
  }
  return { ...trace(part, points, part.round), scored }
}
