import type { Result } from '../../../scoring/model/result.ts'
import type { Decision } from '../../../server/awards/schema.ts'

/**
 * The choices on record that did not settle anything: their award still has a tie to decide. The
 * standings changed after they were taken, so the conference has to decide again.
 */
export function unusedDecisions(
  decisions: readonly Decision[],
  { awards }: Result,
): ReadonlySet<string> {
  const open = decisions.filter(
    ({ kind, awardId, cancelledAt }) =>
      kind === 'choose' && cancelledAt === null && awards[awardId]?.pending,
  )
  return new Set(open.map(({ id }) => id))
}
