import { expect, test } from 'vitest'
import { leavesOf } from '../../../scoring/model/sheet.ts'
import { score } from '../../../scoring/score.ts'
import { gapsOf } from '../../../web/components/standings/gaps.ts'
import { threeMembers } from '../review/season.ts'

const season = threeMembers([
  { member: 'a', criterion: 'I.1', stage: 'self', quantity: 3 },
  { member: 'b', criterion: 'II', stage: 'verified', points: 2 },
])
const leaves = leavesOf(season.sheet)
const self = score(season, { stage: 'self' }).questions
const gaps = (member: string, fallback: boolean) =>
  gapsOf(leaves, member, {
    questions: score(season, { stage: 'verified', fallback }).questions,
    self,
  })

test('a member lacks what it has not claimed; what the cluster gives is the cluster’s to give', () => {
  expect(gaps('a', true)).toEqual({ unclaimed: ['I.2'], unscored: ['II'], unverified: [] })
  expect(gaps('b', true)).toEqual({ unclaimed: ['I.1', 'I.2'], unscored: [], unverified: [] })
})

test('among verified values alone, what is stated waits to be verified', () => {
  expect(gaps('a', false)).toEqual({ unclaimed: ['I.2'], unscored: ['II'], unverified: ['I.1'] })
})

test('where the self-score is not known, nothing is told of verifying', () => {
  const { questions } = score(season, { stage: 'verified', fallback: false })
  expect(gapsOf(leaves, 'a', { questions, self: null }).unverified).toEqual([])
})
