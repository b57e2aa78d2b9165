import { expect, test } from 'vitest'
import type { AwardStatus } from '../../../../scoring/awards/allotment.ts'
import { decisiveCells } from '../../../../scoring/explain/outlook/decisive-cells.ts'
import type { End, Ends } from '../../../../scoring/explain/outlook/ends.ts'
import type { OpenCell } from '../../../../scoring/explain/outlook/open-cell.ts'
import { choices } from '../../../../scoring/explain/outlook/product.ts'
import { createBudget, TooManyWays } from '../../../../scoring/explain/outlook/too-many-ways.ts'
import { bestFirst, turnsIn } from '../../../../scoring/explain/outlook/turns.ts'
import { makeMembers, makeSeason } from '../../support/make.ts'

const season = makeSeason({
  members: makeMembers(2),
  grades: [
    { id: 'xs', title: 'XS', from: 9 },
    { id: 'tot', title: 'T', from: 5 },
    { id: 'kha', title: 'K', from: 1 },
  ],
  awards: [
    { id: 'co', title: 'Cờ', quota: { count: 1 } },
    { id: 'bk', title: 'BK', quota: { count: 1 } },
  ],
})

const end = (
  member: string,
  rank: number | null,
  grade: string | null,
  ...awards: AwardStatus[]
): End => ({ member, rank, grade, awards })

const now = new Map([
  ['a', end('a', 1, 'tot', 'recipient', 'beyond-seats')],
  ['b', end('b', null, null)],
])
/** What may become of the two, where nothing is said what is so now. */
const endsWith = (...more: End[]): Ends =>
  new Map([...now].map(([id, today]) => [id, [today, ...more.filter((one) => one.member === id)]]))

test('grades best first, those that there are not last', () => {
  expect(bestFirst(season, ['kha', null, 'xs', 'tot'])).toEqual(['xs', 'tot', 'kha', null])
  expect(bestFirst(season, [null, 'kha'])).toEqual(['kha', null])
  expect(bestFirst({}, [null])).toEqual([null])
})

test('where nothing comes otherwise nothing turns', () => {
  expect(turnsIn(season, now, endsWith())).toEqual([])
  expect(turnsIn(season, now, endsWith(end('a', 1, 'tot', 'withheld', 'denied')))).toEqual([])
})

test('awards, then the rank, then the grade, of every member', () => {
  const ends = endsWith(
    end('a', 10, null, 'pending', 'recipient'),
    end('a', 9, 'xs', 'not-eligible', 'beyond-seats'),
    end('b', null, 'kha'),
    end('b', null, 'xs'),
  )
  expect(turnsIn(season, now, ends)).toEqual([
    { what: 'award', member: 'a', award: 'co', from: 'has', to: ['open', 'not'] },
    { what: 'award', member: 'a', award: 'bk', from: 'not', to: ['has'] },
    { what: 'rank', member: 'a', from: 1, to: [9, 10] },
    { what: 'grade', member: 'a', from: 'tot', to: ['xs', null] },
    { what: 'grade', member: 'b', from: null, to: ['xs', 'kha'] },
  ])
})

const cell = (criterion: string, count = 1): OpenCell => ({
  ...{ member: 'a', criterion, kind: 'missing' },
  values: Array.from({ length: count }, (_, at) => ({ points: String(at) })),
})
const cellsNamed = (text: string) => text.split('').map((code) => cell(code))

/** Which cells, or pairs of them, decide, where these turn ranks and these awards. */
function decisive(cells: readonly OpenCell[], endsOf: (codes: string) => End[]) {
  const found = decisiveCells(
    season,
    cells,
    (some) => endsWith(...endsOf(some.map(({ criterion }) => criterion).join(''))),
    now,
  )
  return [
    ...found.decisive.map((one) => one.cells.map(({ criterion }) => criterion).join('')),
    found.pairs,
  ]
}

const rank = end('a', 2, 'tot', 'recipient', 'beyond-seats')
const rankAndGrade = end('a', 2, 'xs', 'recipient', 'beyond-seats')
const award = end('a', 1, 'tot', 'beyond-seats', 'beyond-seats')

test('what moves awards comes first, then what moves more; single cells before pairs', () => {
  const byCells: Record<string, End[]> = {
    x: [rank],
    y: [award],
    z: [rankAndGrade],
    pq: [rank],
    qr: [award],
  }
  const found = decisive(cellsNamed('pxqyrz'), (codes) => byCells[codes] ?? [])
  expect(found).toEqual(['y', 'z', 'x', 'qr', 'pq', true])
})

test('what decides alone is not tried in pairs', () => {
  expect(decisive(cellsNamed('xyz'), (codes) => (codes.includes('x') ? [rank] : []))).toEqual([
    'x',
    true,
  ])
})

test('pairs that have too many ways are left out, and that is said', () => {
  const tooMany = (codes: string) => {
    if (codes === 'xy') throw new TooManyWays()
    return codes === 'yz' ? [rank] : []
  }
  expect(decisive(cellsNamed('xyz'), tooMany)).toEqual(['yz', false])
  const broken = (codes: string) => {
    if (codes === 'xy') throw new Error('broken')
    return []
  }
  expect(() => decisive(cellsNamed('xyz'), broken)).toThrow('broken')
})

test('a thousand pairs are tried and no more', () => {
  const cells = (count: number) => Array.from({ length: count }, (_, at) => cell(`${at},`))
  // 45 cells make 990 pairs, 46 make 1,035.
  expect(decisive(cells(45), (codes) => (codes === '3,44,' ? [rank] : []))).toEqual(['3,44,', true])
  expect(decisive(cells(46), (codes) => (codes === '3,44,' ? [rank] : []))).toEqual([false])
})

test('every way for cells to end, today’s first; no more than asked for', () => {
  const ways = choices([cell('x', 2), cell('y', 1)], 6).map((choice) =>
    [...choice.values()].map((one) => `${one.cell.criterion}${one.said!.points}`).join(' '),
  )
  expect(ways).toEqual(['', 'y0', 'x0', 'x0 y0', 'x1', 'x1 y0'])
  expect(() => choices([cell('x', 2), cell('y', 1)], 5)).toThrow(TooManyWays)
  expect(choices([], 1)).toEqual([new Map()])
})

test('a budget may be spent to its end', () => {
  const spend = createBudget(3)
  spend(1)
  spend(2)
  spend(0)
  expect(() => spend(1)).toThrow(TooManyWays)
})
