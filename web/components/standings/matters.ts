import type { Question } from '../../../scoring/model/result.ts'

/** A question as the page puts it: what one member lacks is one matter, however many criteria it is. */
export type Matter =
  | { kind: 'missing'; member: string; criteria: string[] }
  | { kind: 'pending'; members: string[] }
  | Exclude<Question, { kind: 'missing' }>

/**
 * Ties and withheld seats first, for people decide them; then who has not handed in, as one matter; then
 * what is missing in the sheets that are in, by member.
 *
 * @param pending The members that have not handed in: nothing is missing in a sheet that is not there.
 */
export function openMatters(
  questions: readonly Question[],
  pending: ReadonlySet<string>,
): Matter[] {
  const decisions = questions.filter((one) => one.kind !== 'missing')
  const missing = Map.groupBy(
    questions.filter((one) => one.kind === 'missing').filter(({ member }) => !pending.has(member)),
    ({ member }) => member,
  )
  return [
    ...decisions,
    ...(pending.size > 0 ? [{ kind: 'pending' as const, members: [...pending] }] : []),
    ...[...missing].map(([member, all]) => ({
      kind: 'missing' as const,
      member,
      criteria: all.map(({ criterion }) => criterion),
    })),
  ]
}
