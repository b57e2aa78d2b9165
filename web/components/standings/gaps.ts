import { type Wanted, wantingOf } from '../../../scoring/by-cluster.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import type { Question } from '../../../scoring/model/result.ts'

/**
 * Criteria of one member without figures in the column on screen, by what they wait for. `unverified` are
 * stated and count for nothing where only verified values do.
 */
export type Gaps = Record<Wanted | 'unverified', string[]>

/** In the order in which people go about them. */
export const gapKinds = ['unclaimed', 'unverified', 'unscored'] as const satisfies (keyof Gaps)[]

/** @param self What the self-score asks, which tells what is stated; null where it is not known. */
export function gapsOf(
  leaves: readonly Leaf[],
  member: string,
  { questions, self }: { questions: readonly Question[]; self: readonly Question[] | null },
): Gaps {
  const missing = missingIn(questions, member)
  const unstated = new Set(missingIn(self ?? questions, member))
  return {
    ...wantingOf(
      leaves,
      missing.filter((code) => unstated.has(code)),
    ),
    unverified: missing.filter((code) => !unstated.has(code)),
  }
}

function missingIn(questions: readonly Question[], member: string): string[] {
  return questions.flatMap((one) =>
    one.kind === 'missing' && one.member === member ? [one.criterion] : [],
  )
}
