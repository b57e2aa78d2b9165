import type { Question } from '../../../scoring/model/result.ts'

/** A question as the page puts it: what one member lacks is one matter, however many criteria it is. */
export type Matter =
  | { kind: 'missing'; member: string; criteria: string[] }
  | Exclude<Question, { kind: 'missing' }>

/** Ties and withheld seats first, for people decide them; then what is missing, by member. */
export function openMatters(questions: readonly Question[]): Matter[] {
  const decisions = questions.filter((one) => one.kind !== 'missing')
  const missing = Map.groupBy(
    questions.filter((one) => one.kind === 'missing'),
    ({ member }) => member,
  )
  return [
    ...decisions,
    ...[...missing].map(([member, all]) => ({
      kind: 'missing' as const,
      member,
      criteria: all.map(({ criterion }) => criterion),
    })),
  ]
}
