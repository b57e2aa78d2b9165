import { expect, test } from 'vitest'
import { comparePair } from '../../../scoring/explain/pair.ts'
import { field } from '../rank/field.ts'

test('a recorded decision tells two apart, whoever is level with them out of competition', () => {
  const contenders = field({ a: '9', b: '9', x: '9' }, ['x'])
  const [a, b] = contenders
  const keys = [{ key: 'total' }, { key: 'decision' }]
  const decisions = [{ ranking: ['b', 'a'], reference: 'BB 05/2023' }]
  expect(comparePair(contenders, { keys }, decisions, [a!, b!])).toEqual({
    ...{ relation: 'below', key: 'decision', values: ['2', '1'], equal_on: ['total'] },
  })
})

test('who is out of competition is compared with nobody', () => {
  const [a, x] = field({ a: '9', x: '8' }, ['x'])
  const none = { relation: 'unranked', key: null, values: null, equal_on: [] }
  expect(comparePair([a!, x!], {}, [], [a!, x!])).toEqual(none)
  expect(comparePair([a!, x!], {}, [], [x!, a!])).toEqual(none)
})
