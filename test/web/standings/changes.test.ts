import { expect, test } from 'vitest'
import { score } from '../../../scoring/score.ts'
import { changesBetween } from '../../../web/components/standings/changes.ts'
import { openMatters } from '../../../web/components/standings/matters.ts'
import { threeMembers } from '../review/season.ts'

const leaves = ['I.1', 'I.2', 'II']
const season = threeMembers([
  { member: 'a', criterion: 'I.1', stage: 'self', quantity: 5 },
  { member: 'b', criterion: 'I.1', stage: 'self', quantity: 4 },
  { member: 'a', criterion: 'I.1', stage: 'verified', quantity: 3 },
])

test('verification moves those whose total or rank it changed, and says where', () => {
  const self = score(season, { stage: 'self' })
  const verified = score(season, { stage: 'verified', fallback: true })
  expect(changesBetween(self, verified, leaves)).toEqual([
    { member: 'b', total: { from: '4', to: '4' }, rank: { from: 2, to: 1 }, criteria: [] },
    { member: 'a', total: { from: '5', to: '3' }, rank: { from: 1, to: 2 }, criteria: ['I.1'] },
  ])
  expect(changesBetween(self, self, leaves)).toEqual([])
})

test('what one member lacks is one matter, after what people must decide', () => {
  const matters = openMatters(
    [
      { kind: 'missing', member: 'a', criterion: 'I.1' },
      { kind: 'missing', member: 'b', criterion: 'I.1' },
      { kind: 'missing', member: 'a', criterion: 'I.2' },
      { kind: 'tie', award: 'co', choose: 1, among: ['a', 'b'] },
    ],
    new Set(),
  )
  expect(matters).toEqual([
    { kind: 'tie', award: 'co', choose: 1, among: ['a', 'b'] },
    { kind: 'missing', member: 'a', criteria: ['I.1', 'I.2'] },
    { kind: 'missing', member: 'b', criteria: ['I.1'] },
  ])
})
