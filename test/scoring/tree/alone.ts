import { type Draft, makeMembers, memberOf, scoreDraft } from '../support/make.ts'

export const given = { kind: 'given', min: -1000, max: 1000 }
export const fixed = (points: number | string) => ({ kind: 'fixed', points })
export const perUnit = { kind: 'perUnit', points: 1 }
export const points = (criterion: string, value: number | string) => ({
  member: 'a',
  criterion,
  points: value,
})
export const notApplicable = (criterion: string) => ({
  member: 'a',
  criterion,
  not_applicable: true,
})

/** The result of member a alone. */
export function alone(draft: Draft) {
  return memberOf(scoreDraft({ members: makeMembers(1), ...draft }))
}
