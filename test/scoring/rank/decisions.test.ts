import { expect, test } from 'vitest'
import type { Decision } from '../../../scoring/model/award.ts'
import type { RankingKey } from '../../../scoring/model/ranking.ts'
import { decidedPlaces } from '../../../scoring/rank/decided.ts'
import { rank } from '../../../scoring/rank/rank.ts'
import { field } from './field.ts'

const keys: RankingKey[] = [{ key: 'total' }, { key: 'decision', dir: 'asc' }]
const rows = { a: '95', b: '95', c: '95', d: '90', e: '90', x: '95' }

function ranks(...orders: string[][]) {
  const decisions: Decision[] = orders.map((ranking) => ({ ranking, reference: 'BB 05/2023' }))
  const { places } = rank(field(rows, ['x']), { keys }, decisions)
  return places.map(({ id, rank: at, tied }) => `${id}${at ?? '-'}${tied ? '=' : ''}`).join(' ')
}

const undecided = 'a1= b1= c1= d4= e4= x-'

test('a decision orders the tie that it names', () => {
  expect(ranks(['c', 'a', 'b'])).toBe('c1 a2 b3 d4= e4= x-')
  expect(ranks(['e', 'd'])).toBe('a1= b1= c1= e4 d5 x-')
  expect(ranks(['e', 'd'], ['b', 'c', 'a'])).toBe('b1 c2 a3 e4 d5 x-')
})

test.each([
  { why: 'names fewer than are level', order: ['b', 'a'] },
  { why: 'names more', order: ['a', 'b', 'c', 'd'] },
  { why: 'names another instead', order: ['a', 'b', 'd'] },
  { why: 'names one twice', order: ['a', 'b', 'b'] },
  { why: 'names one out of competition, which makes no tie', order: ['a', 'b', 'c', 'x'] },
  { why: 'names one who is level with nobody', order: ['a'] },
])('one that $why is not used and the tie stays', ({ order }) => {
  expect(ranks(order)).toBe(undecided)
})

test('the first that fits has settled the tie', () => {
  expect(ranks(['a', 'b'], ['b', 'c', 'a'], ['a', 'b', 'c'])).toBe('b1 c2 a3 d4= e4= x-')
})

test('without the key a decision says nothing', () => {
  const decisions = [{ ranking: ['c', 'b', 'a'], reference: 'BB 05/2023' }]
  const { places } = rank(field({ a: '1', b: '1', c: '1' }), {}, decisions)
  expect(places.map((place) => place.tied)).toEqual([true, true, true])
})

test('what decides nothing is not told as decided', () => {
  const places = (rows: Record<string, string>, by: typeof keys, ...orders: string[][]) => {
    const decisions = orders.map((ranking) => ({ ranking, reference: 'BB 05/2023' }))
    return [...decidedPlaces(field(rows), by, decisions)]
  }
  const level = { a: '1', b: '1', c: '0' }
  expect(places(level, keys, ['b', 'a'])).toEqual([
    ['b', 1],
    ['a', 2],
  ])
  expect(places(level, keys.slice(0, 1), ['b', 'a'])).toEqual([])
  expect(places(level, keys, ['c'])).toEqual([])
  expect(places(level, keys)).toEqual([])
})

test('without recorded decisions a tie stays; a recorded one goes before one that is stated', () => {
  const tied = (...decisions: Decision[][]) =>
    rank(field({ a: '1', b: '1' }), { keys }, ...decisions).places.map((place) => place.tied)
  expect(tied()).toEqual([true, true])
  const stated = field({ a: { total: '1', decision: '1' }, b: { total: '1', decision: '2' } })
  const order = (decisions: Decision[]) =>
    rank(stated, { keys }, decisions).places.map(({ id }) => id)
  expect(order([])).toEqual(['a', 'b'])
  expect(order([{ ranking: ['b', 'a'], reference: 'BB 05/2023' }])).toEqual(['b', 'a'])
})

test('the decision is the key that decided', () => {
  const decisions = [{ ranking: ['e', 'd'], reference: 'BB 05/2023' }]
  const { places } = rank(field({ d: '90', e: '90' }), { keys }, decisions)
  expect(places[1]?.decided_by).toEqual({
    key: 'decision',
    above: 'e',
    values: ['1', '2'],
    equal_on: ['total'],
  })
})
