import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareActivities, likelyFrom, prepare } from '../../../scoring/duplicates/compare.ts'
import { daysBetween } from '../../../scoring/duplicates/days.ts'
import { findDuplicates } from '../../../scoring/duplicates/find.ts'
import type { ComparedActivity } from '../../../scoring/duplicates/model.ts'

const make = (changes: Partial<ComparedActivity> = {}): ComparedActivity => ({
  ...{ id: 'a', memberId: 'ha-tinh', title: 'Đón đoàn Hội hữu nghị Lào – Việt tỉnh Khăm Muộn' },
  ...{ startsOn: '2026-03-12', endsOn: null, place: 'Đồng Hới' },
  ...{ partners: ['Hội hữu nghị Lào – Việt tỉnh Khăm Muộn'], countries: ['Lào'] },
  ...changes,
})
const other = (changes: Partial<ComparedActivity> = {}) =>
  make({ id: 'b', memberId: 'quang-binh', ...changes })

describe('two records', () => {
  test.each<[string, Partial<ComparedActivity>, boolean]>([
    ['the same words', {}, true],
    ['written without marks', { title: 'DON DOAN HOI HUU NGHI LAO - VIET KHAM MUON' }, true],
    ['the day after, another place', { startsOn: '2026-03-13', place: 'Vinh' }, true],
    ['within a span of days', { startsOn: '2026-03-10', endsOn: '2026-03-14' }, true],
    ['the month only', { startsOn: '2026-03' }, true],
    ['the partner’s short name', { partners: ['Hội hữu nghị Lào – Việt Khăm Muộn'] }, true],
    ['a month later', { startsOn: '2026-04-12' }, false],
    [
      'the same day, nothing else',
      { title: 'Ký thỏa thuận viện trợ', place: 'Huế', partners: ['Plan'], countries: ['Anh'] },
      false,
    ],
    [
      'a national day that all celebrate',
      { title: 'Gặp mặt kỷ niệm Quốc khánh', place: 'Huế', partners: [] },
      false,
    ],
    [
      'a record of the whole year with the names of countries',
      {
        ...{ title: 'x', startsOn: '2026-01-01', endsOn: '2026-10-31', place: '' },
        ...{ partners: ['Lào', 'Nhật Bản', 'Lào Việt'], countries: ['Lào'] },
      },
      false,
    ],
    [
      'the same day, a partner of one word',
      { title: 'x', place: '', partners: ['Lào'], countries: [] },
      false,
    ],
    ['of one member', { memberId: 'ha-tinh' }, false],
  ])('%s: %#', (_, changes, expected) => {
    expect(findDuplicates([make(), other(changes)]).length).toBe(expected ? 1 : 0)
  })

  test('say why, point by point', () => {
    const found = compareActivities(
      prepare(make()),
      prepare(other({ place: 'Vinh', startsOn: '2026-03-13' })),
    )!
    expect(found.reasons).toEqual([
      { kind: 'days', points: 18 },
      { kind: 'partner', points: 30 },
      { kind: 'country', points: 5 },
      { kind: 'verb', points: 5 },
      { kind: 'words', points: 20 },
    ])
    expect(found.score).toBe(78)
  })

  test('days lie between spans, not within them', () => {
    const span = (startsOn: string, endsOn: string | null = null) => ({ startsOn, endsOn })
    expect(daysBetween(span('2026-03-12'), span('2026-03-12'))).toBe(0)
    expect(daysBetween(span('2026-02-27'), span('2026-03-02'))).toBe(3)
    expect(daysBetween(span('2026-03'), span('2026-04-01'))).toBe(1)
    expect(daysBetween(span('2026-03-01', '2026-03-20'), span('2026-03-15'))).toBe(0)
  })
})

const words = ['đón', 'đoàn', 'Lào', 'ký', 'thỏa thuận', 'viện trợ', 'Khăm Muộn', 'Plan', 'Huế']
const text = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((list) => list.join(' '))
const activity = fc.record({
  memberId: fc.constantFrom('a', 'b', 'c'),
  title: text,
  startsOn: fc.constantFrom(
    '2026-03-01',
    '2026-03-02',
    '2026-03-05',
    '2026-03',
    '2026',
    '2026-07-01',
  ),
  endsOn: fc.constantFrom(null, '2026-07-31'),
  place: text,
  partners: fc.array(text, { maxLength: 2 }),
  countries: fc.array(text, { maxLength: 2 }),
})
const several = fc
  .array(activity, { maxLength: 8 })
  .map((list) => list.map((each, at) => ({ ...each, id: `id-${at}` })))

describe('laws', () => {
  test('it does not matter which of two is first, and no score leaves 0 to 100', () => {
    fc.assert(
      fc.property(activity, activity, (x, y) => {
        const [a, b] = [
          { ...x, id: 'x' },
          { ...y, id: 'y' },
        ]
        const found = compareActivities(prepare(a), prepare(b))
        expect(compareActivities(prepare(b), prepare(a))).toEqual(found)
        if (found) expect(found.score).toBeGreaterThanOrEqual(0)
        if (found) expect(found.score).toBeLessThanOrEqual(100)
      }),
    )
  })

  test('nor in which order all are given', () => {
    fc.assert(
      fc.property(several, (list) => {
        expect(findDuplicates(list.toReversed())).toEqual(findDuplicates(list))
      }),
    )
  })

  test('no pair is missed for the order of days', () => {
    fc.assert(
      fc.property(several, (list) => {
        const all = list.flatMap((one, at) =>
          list.slice(at + 1).flatMap((two) => compareActivities(prepare(one), prepare(two)) ?? []),
        )
        expect(findDuplicates(list)).toHaveLength(
          all.filter(({ score }) => score >= likelyFrom).length,
        )
      }),
    )
  })
})

describe('an order', () => {
  const alike = (id: string, more: Partial<ComparedActivity> = {}) =>
    make({ id, memberId: `m-${id}`, ...more })
  const found = (...all: ComparedActivity[]) => findDuplicates(all).map(({ a, b }) => `${a}${b}`)

  test('equals stand by their ids, whatever the order of the records', () => {
    const all = ['a', 'b', 'c'].map((id) => alike(id))
    expect(found(...all)).toEqual(['ab', 'ac', 'bc'])
    expect(found(...all.toReversed())).toEqual(['ab', 'ac', 'bc'])
    expect(found(all[1]!, all[2]!, all[0]!)).toEqual(['ab', 'ac', 'bc'])
  })

  test('records are found whichever day comes first in the list', () => {
    const days = ['2026-03-12', '2026-05-20', '2026-03-13', '2026-05-21', '2026-01-02']
    const all = days.map((startsOn, at) => alike('abcde'[at]!, { startsOn }))
    expect(found(...all).sort()).toEqual(['ac', 'bd'])
    expect(found(...all.toReversed()).sort()).toEqual(['ac', 'bd'])
  })
})
