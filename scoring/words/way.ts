import { cmp, one, zero } from '../decimal.ts'
import type { StepOp } from '../model/explained.ts'
import type { LedgerStatus } from '../model/result.ts'
import type { Part } from '../tree/part.ts'
import type { Trace, Worth } from '../tree/worth.ts'

/**
 * The steps by which the value of a part came about, in their order. The ledger tells each in words, the
 * structured account states its numbers: both go this one way.
 */
export function wayOf(part: Part, worth: Worth): StepOp[] {
  return ways[worth.status](part, worth)
}

const ways: Record<LedgerStatus, (part: Part, worth: Worth) => StepOp[]> = {
  used: (part, { trace }) => computed(part, trace!),
  missing: (part, { trace }) => onward('missing', part, trace!),
  overridden: (part, { trace }) => [...(trace ? computed(part, trace) : []), 'override'],
  not_applicable: () => ['not_applicable'],
  not_counted: () => ['not_counted'],
  requires_failed: () => ['requires'],
  voided: () => ['void'],
}

/** From the rule, or the nodes inside, over base, weight and rounding to the clamps. */
function computed(part: Part, trace: Trace): StepOp[] {
  return onward(part.leaf ? 'rule' : inside(part, trace), part, trace)
}

function onward(first: StepOp, part: Part, trace: Trace): StepOp[] {
  const ops: StepOp[] = [first]
  if (part.base !== zero) ops.push('base')
  if (part.weight !== one) ops.push('weight')
  const { weighted, rounded, clamped } = trace
  // A step that changes nothing hands on the very value.
  if (rounded !== weighted) ops.push('round')
  if (clamped !== rounded) ops.push(cmp(clamped, rounded) < 0 ? 'max' : 'min')
  return ops
}

/** What a group takes from the nodes inside it. */
function inside({ combine }: Part, { scaledFrom, chosen }: Trace): StepOp {
  if (scaledFrom) return 'rescale'
  if (chosen === undefined) return 'sum'
  return combine === 'max' ? 'highest' : 'lowest'
}
