import { describe, expect, test } from 'vitest'
import { compareActivities, prepare } from '../../../scoring/duplicates/compare.ts'
import {
  certaintyOf,
  daysBetween,
  firstOf,
  lastOf,
  type Span,
} from '../../../scoring/duplicates/days.ts'
import { findDuplicates } from '../../../scoring/duplicates/find.ts'
import type { ComparedActivity } from '../../../scoring/duplicates/model.ts'
import { actOf, coverOf, likenessOf, tellingWords } from '../../../scoring/duplicates/words.ts'

const span = (text: string): Span => {
  const [startsOn, endsOn = null] = text.split('..')
  return { startsOn: startsOn!, endsOn }
}

describe('days', () => {
  test.each([
    ['2026-03-12', '2026-03-12', '2026-03-12'],
    ['2026-03-12..2026-03-14', '2026-03-12', '2026-03-14'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2026-11', '2026-11-01', '2026-11-30'],
    ['2026', '2026-01-01', '2026-12-31'],
  ])('%s is from %s to %s', (text, from, to) => {
    const day = (ms: number) => new Date(ms).toISOString().slice(0, 10)
    expect([day(firstOf(span(text))), day(lastOf(span(text)))]).toEqual([from, to])
  })
  test.each([
    ['2026-03-12', '2026-03-12', 0],
    ['2026-03-12', '2026-03-15', 3],
    ['2026-03-15', '2026-03-12', 3],
    ['2026-03-01..2026-03-10', '2026-03-12', 2],
    ['2026-03-12', '2026-03-01..2026-03-10', 2],
    ['2026-03', '2026-03-20..2026-04-02', 0],
    ['2026', '2027-01-02', 2],
  ])('between %s and %s: %s', (a, b, days) => {
    expect(daysBetween(span(a), span(b))).toBe(days)
  })
  test.each([
    ['2026-03-12', 1],
    ['2026-03-01..2026-03-07', 1],
    ['2026-03-01..2026-03-08', 0.5],
    ['2026-03', 0.5],
    ['2026-03-01..2026-05-01', 0.25],
    ['2026-01-01..2026-05-04', 0.125],
  ])('to meet %s says %s', (text, certainty) => {
    expect(certaintyOf(span(text))).toBe(certainty)
  })
})

describe('words', () => {
  const set = (text: string) => new Set(text.split(' ').filter((word) => word !== ''))
  test.each([
    ['Hội hữu nghị Việt – Lào tỉnh Khăm Muộn', 'lao kham muon'],
    ['Trao 20 suất quà, đợt 2', 'trao 20 suat qua dot'],
    ['– !', ''],
    ['', ''],
  ])('of “%s” these tell: %s', (text, words) => {
    expect([...tellingWords(text)].join(' ')).toBe(words)
  })
  test.each([
    ['Đón tiếp đoàn Lào', 'receive'],
    ['Tiếp Đại sứ', 'receive'],
    ['Tổ chức gặp mặt', 'hold'],
    ['Tham gia hội thảo', 'attend'],
    ['Thăm bệnh xá', 'visit'],
    ['“Ký kết” thỏa thuận', 'sign'],
    ['Tăng', 'give'],
    ['Tham', 'visit'],
    ['Kýkết', undefined],
    ['Gặp mặt, đón tiếp', undefined],
    ['', undefined],
  ])('“%s” is an act: %s', (title, act) => {
    expect(actOf(title)).toBe(act)
  })
  test.each([
    ['', '', 0, 0],
    ['a b', '', 0, 0],
    ['a b', 'a b', 1, 1],
    ['a b c', 'b c d', 0.5, 2 / 3],
    ['a b c d', 'c', 0.25, 1],
    ['a b', 'c d', 0, 0],
  ])('%s and %s share %s, and one covers %s', (a, b, likeness, cover) => {
    expect([likenessOf(set(a), set(b)), likenessOf(set(b), set(a))]).toEqual([likeness, likeness])
    expect([coverOf(set(a), set(b)), coverOf(set(b), set(a))]).toEqual([cover, cover])
  })
})

const bare = { title: '–', startsOn: '2026-03-12', endsOn: null, place: '', partners: [] }
const make = (id: string, changes: Partial<ComparedActivity> = {}): ComparedActivity => ({
  ...{ id, memberId: id, countries: [], ...bare },
  ...changes,
})

describe('two records', () => {
  const told = (a: Partial<ComparedActivity>, b: Partial<ComparedActivity>) => {
    const found = compareActivities(prepare(make('a', a)), prepare(make('b', b)))
    return found?.reasons.map(({ kind, points }) => `${kind} ${points}`).join(', ')
  }
  test.each<[Partial<ComparedActivity>, Partial<ComparedActivity>, string | undefined]>([
    [{}, {}, 'days 30'],
    [{}, { startsOn: '2026-03-13' }, 'days 18'],
    [{}, { startsOn: '2026-03-15' }, 'days 18'],
    [{}, { startsOn: '2026-03-16' }, undefined],
    [{}, { startsOn: '2026-03' }, 'days 15'],
    [{ startsOn: '2026-03' }, {}, 'days 15'],
    [{ startsOn: '2026-02' }, { startsOn: '2026-03-02' }, 'days 15'],
    [{ place: ' Huế ' }, { place: 'hue' }, 'days 30, place 10'],
    [{ place: 'Huế' }, { place: 'Vinh' }, 'days 30'],
    [{ countries: ['Lào', 'Anh'] }, { countries: ['LÀO'] }, 'days 30, country 5'],
    [{ countries: ['Lào'] }, { countries: ['Anh'] }, 'days 30'],
    [{ title: 'Đón X' }, { title: 'Tiếp Y' }, 'days 30, verb 5'],
    [{ title: 'Đón X' }, { title: 'Thăm Y' }, 'days 30'],
    [{ title: 'sách vở' }, { title: 'sách bút' }, 'days 30, words 7'],
    [{ partners: ['Plan'] }, { partners: ['Plan'] }, 'days 30, partner 30'],
    [{ partners: ['Plan'] }, { partners: ['Oxfam'] }, 'days 30'],
    [{ partners: ['hội', 'Plan'] }, { partners: ['hội'] }, 'days 30'],
    [{ partners: ['Plan'] }, { partners: ['Plan Anh'] }, 'days 30'],
    [{ partners: ['Plan Anh'] }, { partners: ['Plan Anh Quốc'] }, 'days 30, partner 30'],
    [
      { partners: ['một hai ba bốn sáu'] },
      { partners: ['một hai ba bốn bảy'] },
      'days 30, partner 30',
    ],
    [{ partners: ['một hai ba sáu'] }, { partners: ['một hai ba bảy'] }, 'days 30'],
    [{ memberId: 'x' }, { memberId: 'x' }, undefined],
  ])('%j and %j: %s', (a, b, reasons) => {
    expect(told(a, b)).toBe(reasons)
    expect(told(b, a)).toBe(reasons)
  })
  test('stand in the order of their ids, however they are given', () => {
    const [a, b] = [prepare(make('a')), prepare(make('b'))]
    expect(compareActivities(b, a)).toMatchObject({ a: 'a', b: 'b', score: 30 })
    expect(compareActivities(a, b)).toMatchObject({ a: 'a', b: 'b', score: 30 })
  })
})

test('from 60 points on, the likeliest first, equals by their ids', () => {
  const like = { partners: ['Plan Anh'] }
  const place = { ...like, place: 'Huế' }
  const records = [
    make('d', { ...place, startsOn: '2026-05-01' }),
    make('c', { ...place, startsOn: '2026-05-01' }),
    make('b', { ...like, startsOn: '2026-03-12' }),
    make('a', { ...like, startsOn: '2026-03-12' }),
    make('f', { ...like, startsOn: '2026-03-01', endsOn: '2026-03-04' }),
    make('e', { ...like, startsOn: '2026-03-04' }),
    make('g', { ...like, startsOn: '2026-04-10' }),
    make('h', { ...like, startsOn: '2026-04-11' }),
  ]
  const told = findDuplicates(records).map(({ a, b, score }) => `${a}${b} ${score}`)
  expect(told).toEqual(['cd 70', 'ab 60', 'ef 60'])
  const month = { partners: ['Plan Anh'], place: 'Huế', countries: ['Anh'], title: 'Đón sách' }
  const [long, late] = [
    make('m', { ...month, startsOn: '2026-03' }),
    make('n', { ...month, startsOn: '2026-04-03' }),
  ]
  expect(findDuplicates([long, late])).toMatchObject([{ a: 'm', b: 'n', score: 85 }])
})
