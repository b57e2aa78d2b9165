import { describe, expect, test } from 'vitest'
import { checkSeason } from '../../../scoring/read.ts'
import {
  clonedDocument,
  emptyDocument,
  seasonOf,
  valueAt,
  withValue,
} from '../../../web/components/criteria/editor/core/document.ts'
import { maximaOf } from '../../../web/components/criteria/editor/core/maxima.ts'
import { group, leaf, sheetOf } from './make.ts'

describe('a value in its place', () => {
  const whole = { a: { b: [{ c: 1 }] }, d: 'x' }
  test.each<[string, (string | number)[], unknown, unknown]>([
    ['is changed', ['a', 'b', 0, 'c'], 2, { a: { b: [{ c: 2 }] }, d: 'x' }],
    ['is added', ['a', 'e'], 2, { a: { b: [{ c: 1 }], e: 2 }, d: 'x' }],
    ['is taken away', ['a', 'b', 0, 'c'], undefined, { a: { b: [{}] }, d: 'x' }],
    ['gets its object', ['e', 'f'], 2, { ...whole, e: { f: 2 } }],
  ])('%s', (_name, path, value, expected) => {
    const after = withValue(whole, path, value)
    expect(after).toEqual(expected)
    expect(valueAt(after, path)).toBe(value)
    expect(whole).toEqual({ a: { b: [{ c: 1 }] }, d: 'x' })
  })

  test.each<[(string | number)[], unknown]>([
    [['a', 'b', 1, 'c'], 2],
    [['a', 'b', 'c', 'd'], 2],
    [['d', 'e'], 2],
    [['e', 0, 'f'], 2],
    [['e', 'f'], undefined],
    [['d'], 'x'],
  ])('nothing changes at %j', (path, value) => {
    expect(withValue(whole, path, value)).toBe(whole)
  })
})

test('an empty sheet is a right one once its titles are filled in', () => {
  const titles = { title: 'Cụm 3, năm 2026', sheet: 'Bảng điểm', section: 'Phần', criterion: 'Một' }
  const members = [{ id: 'a', name: 'A', order: 1 }]
  expect(checkSeason(seasonOf(emptyDocument(titles, 2026), members))).toHaveProperty('season')
})

test('a clone leaves the decisions of its year behind', () => {
  const decided = {
    ...sheetOf(leaf('I')),
    blocks: [{ member: 'a', award: '*', kind: 'denied' as const, reason: 'x' }],
    decisions: [{ ranking: ['a'], reference: 'BB 1' }],
  }
  expect(clonedDocument(decided)).toEqual(sheetOf(leaf('I')))
})

describe('what sections come to together', () => {
  test('each kind by itself, exactly', () => {
    const nodes = [
      { ...group('I'), max: '0.1' },
      { ...group('II'), max: '0.2' },
      leaf('III', { kind: 'bonus', rule: { kind: 'fixed', points: '3' } }),
      { ...group('IV'), kind: 'penalty' as const, min: '-10' },
    ]
    expect(Object.fromEntries(maximaOf(nodes))).toEqual({ base: '0.3', bonus: '3', penalty: '-10' })
  })

  test('none where one sets no end, or none that can be read', () => {
    expect(maximaOf([leaf('I', { max: '2' }), group('II')]).get('base')).toBeNull()
    expect(maximaOf([leaf('I', { max: 'hai' })]).get('base')).toBeNull()
    expect(maximaOf([leaf('I', { max: '2' })], 'bonus').get('bonus')).toBe('2')
  })
})
