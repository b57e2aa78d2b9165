import { expect, test } from 'vitest'
import { checkFact } from '../../../scoring/check-fact.ts'
import { faultsOf, leaf, makeSeason } from '../support/make.ts'

const nearestOf = (field: string) => faultsOf({ [field]: [] }).map(({ nearest }) => nearest)

test('a name of up to two hundred letters may be a misspelling, a longer one is none', () => {
  expect(nearestOf('gradess')).toEqual(['grades'])
  expect(nearestOf('g'.repeat(200))).toHaveLength(1)
  expect(nearestOf('g'.repeat(200))).not.toEqual([undefined])
  expect(nearestOf('g'.repeat(201))).toEqual([undefined])
})

test('the nearest name is told of the first two hundred faults', () => {
  const fields = Array.from({ length: 202 }, (_, at) => [`gradess${at}`, []])
  const told = faultsOf(Object.fromEntries(fields)).map(({ nearest }) => nearest)
  expect(told).toHaveLength(202)
  expect([told[0], told[199], told[200], told[201]]).toEqual([
    ...['grades', 'grades', undefined, undefined],
  ])
})

test('where no name would be right none is told', () => {
  const [found] = faultsOf({ members: [] })
  expect(Object.keys(found!)).toEqual(['path', 'code', 'message'])
})

test('one fact alone is told the nearest name too', () => {
  const choice = { kind: 'choice', options: [{ id: 'du', title: 'Đủ', points: 2 }] }
  const season = makeSeason({ nodes: [leaf('1', choice)] })
  const fact = { member: 'a', criterion: '1', option: 'duu' }
  expect(checkFact(season, fact).map(({ path, nearest }) => [path, nearest])).toEqual([
    ['$.option', 'du'],
  ])
})
