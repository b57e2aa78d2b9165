import { expect, test } from 'vitest'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { withOwnFacts } from '../../../web/components/sheet/own-facts.ts'

const season: SeasonFile = {
  format: 'thidua/season@1',
  title: 'Cụm',
  year: 2024,
  members: [
    { id: 'a', name: 'A', order: 1 },
    { id: 'b', name: 'B', order: 2 },
  ],
  sheet: {
    title: 'Bảng',
    nodes: [{ code: '1', title: 'Một', rule: { kind: 'perUnit', points: '1' } }],
  },
  facts: [
    { member: 'a', criterion: '1', stage: 'self', quantity: '3' },
    { member: 'b', criterion: '1', stage: 'self', quantity: '9' },
  ],
}

test('the own facts of that stage are exchanged, other stages do not matter', () => {
  const typed = withOwnFacts(
    season,
    { member: 'a', stage: 'self' },
    new Map([['1', { quantity: '4' }]]),
  )
  expect(typed.facts).toEqual([
    { member: 'b', criterion: '1', stage: 'self', quantity: '9' },
    { member: 'a', criterion: '1', stage: 'self', quantity: '4' },
  ])
})

test('a criterion that states nothing gives no fact', () => {
  const typed = withOwnFacts(season, { member: 'a', stage: 'self' }, new Map([['1', null]]))
  expect(typed.facts.filter(({ member, stage }) => member === 'a' && stage === 'self')).toEqual([])
})

test('members of whom nothing is known are left out', () => {
  const alone = { ...season, facts: [] }
  const typed = withOwnFacts(alone, { member: 'a', stage: 'self' }, new Map())
  expect(typed.members.map(({ id }) => id)).toEqual(['a'])
})
