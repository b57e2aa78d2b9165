import { parse, zero } from '../decimal.ts'
import type { Fact } from '../model/fact.ts'
import type { Account, Given } from '../rule.ts'
import type { Say } from '../words/say.ts'
import type { LeafRule, Part } from './part.ts'
import { trace, type Worth } from './worth.ts'

/**
 * What a leaf that counts is worth: what its rule makes of the fact, or what a person set instead. Without
 * the figures that the rule needs it is worth its base so far, and missing.
 */
export function leafWorth(
  part: Part & { leaf: LeafRule },
  fact: Fact | null,
  given: Given,
  account: Account,
): Worth {
  const points = account.points(given)
  const scored = points !== null && {
    points,
    numbers: () => account.numbers(given),
    step: (say: Say) => account.step(given, points, say),
  }
  const way = trace(part, points ?? zero, part.round)
  const whole = { fact, dropped: false, trace: scored ? { ...way, scored } : way }
  if (fact?.points !== undefined && !part.leaf.decidesPoints)
    return {
      ...whole,
      value: parse(fact.points),
      status: 'overridden',
      trace: scored ? whole.trace : null,
    }
  return { ...whole, value: way.clamped, status: scored ? 'used' : 'missing' }
}
