import { expect, test } from 'vitest'
import { score } from '../../../scoring/score.ts'
import { effectOf } from '../../../web/components/review/effect.ts'
import { withVerified } from '../../../web/components/review/season.ts'
import { threeMembers } from './season.ts'

const season = threeMembers([
  { member: 'a', criterion: 'I.1', stage: 'self', quantity: 5 },
  { member: 'b', criterion: 'I.1', stage: 'self', quantity: 4 },
  { member: 'a', criterion: 'I.2', stage: 'self', quantity: 10 },
  { member: 'b', criterion: 'I.2', stage: 'self', quantity: 5 },
])
const run = (one: typeof season) => score(one, { stage: 'verified', fallback: true })

test('a cell settled lower tells points, total and rank before and after', () => {
  const typed = { member: 'a', criterion: 'I.1', stage: 'verified' as const, quantity: '0' }
  const effect = effectOf(run(season), run(withVerified(season, typed)), 'a', 'I.1')
  expect(effect.points).toEqual({ from: '5', to: '0' })
  expect(effect.total).toEqual({ from: '8', to: '4' })
  expect(effect.rank).toEqual({ from: 1, to: 2 })
  expect(effect.others.map(({ member }) => member)).toEqual(['b'])
})

test('others move with a criterion that compares', () => {
  const typed = { member: 'a', criterion: 'I.2', stage: 'verified' as const, quantity: '5' }
  const { others } = effectOf(run(season), run(withVerified(season, typed)), 'a', 'I.2')
  expect(others).toMatchObject([{ member: 'b', total: { from: '6', to: '8' } }])
})

test('nothing changes when the same is settled', () => {
  const typed = { member: 'a', criterion: 'I.1', stage: 'verified' as const, quantity: '5' }
  const effect = effectOf(run(season), run(withVerified(season, typed)), 'a', 'I.1')
  expect(effect.total.from).toBe(effect.total.to)
  expect(effect.others).toEqual([])
})

test('a member that is not there is a bug of the caller', () => {
  expect(() => effectOf(run(season), run(season), 'x', 'I.1')).toThrow(RangeError)
})
