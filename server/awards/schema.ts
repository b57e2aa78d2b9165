import * as v from 'valibot'
import { Slug, text, Uuid } from '../../scoring/model/values.ts'

export const decisionKinds = ['denied', 'withheld', 'choose', 'rank', 'confirm'] as const
export const DecisionKind = v.picklist(decisionKinds, 'choice.unknown')
export type DecisionKind = v.InferOutput<typeof DecisionKind>

export const DecisionParams = v.object({ seasonId: Slug, decisionId: Uuid })

/**
 * What the conference decides: to deny or withhold an award (`*` for all), to choose among those level
 * at its line, to rank those level on all keys (`awardId` ''), or to confirm a proposal as it stands.
 */
export const NewDecision = v.pipe(
  v.strictObject({
    kind: DecisionKind,
    awardId: text(64),
    members: v.pipe(
      v.array(Slug),
      v.minLength(1, 'list.empty'),
      v.maxLength(200, 'list.too_long'),
      v.check((members) => new Set(members).size === members.length, 'list.repeats'),
    ),
    reason: text(1000),
    reference: text(200),
  }),
  v.forward(
    v.partialCheck(
      [['kind'], ['awardId']],
      ({ kind, awardId }) => (kind === 'rank') === (awardId === ''),
      'award.not_found',
    ),
    ['awardId'],
  ),
  v.forward(
    v.partialCheck(
      [['kind'], ['reason']],
      ({ kind, reason }) => reason !== '' || (kind !== 'denied' && kind !== 'withheld'),
      'reason.missing',
    ),
    ['reason'],
  ),
  v.forward(
    v.partialCheck(
      [['kind'], ['reference']],
      ({ kind, reference }) => reference !== '' || (kind !== 'choose' && kind !== 'rank'),
      'reference.missing',
    ),
    ['reference'],
  ),
)
export type NewDecision = v.InferOutput<typeof NewDecision>

export const CancelDecision = v.strictObject({ reason: text(1000, 1) })
export type CancelDecision = v.InferOutput<typeof CancelDecision>

/** A decision on record; a cancelled one stays, with who cancelled it and why. */
export const Decision = v.object({
  id: Uuid,
  kind: DecisionKind,
  awardId: v.string(),
  members: v.array(Slug),
  reason: v.string(),
  reference: v.string(),
  at: v.string(),
  by: v.string(),
  cancelledAt: v.nullable(v.string()),
  cancelledBy: v.nullable(v.string()),
  cancelReason: v.nullable(v.string()),
})
export type Decision = v.InferOutput<typeof Decision>
