import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openQuestions } from '../../../../scoring/explain/open-questions.ts'
import type { OpenIn } from '../../../../scoring/explain/outlook/open-cells.ts'
import type { SeasonFile } from '../../../../scoring/model/season.ts'
import { score } from '../../../../scoring/score.ts'
import { group, leaf, makeMembers, makeSeason } from '../../support/make.ts'

const open: OpenIn = { stage: 'verified', fallback: true, open: 'all' }

/** "a self 90": members with points under one given criterion, by stage. */
function points(...rows: string[]) {
  return rows.map((row) => {
    const [member, stage, given] = row.split(' ')
    return { member, criterion: '1', stage, points: given }
  })
}

const awards = [
  { id: 'co', title: 'Cờ thi đua', quota: { count: 1 }, tie: 'expand' },
  { id: 'bk', title: 'Bằng khen', quota: { count: 1 }, tie: 'expand' },
]
const grades = [
  { id: 'xs', title: 'Xuất sắc', from: 90 },
  { id: 'tot', title: 'Tốt', from: 80 },
]
const three = { awards, grades, nodes: [leaf('1', { kind: 'given', max: 100 })] }
const disputed = makeSeason({
  ...three,
  facts: points(
    'a self 93',
    'a verified 93',
    'b self 95',
    'b verified 91',
    'c self 70',
    'c verified 70',
  ),
})

const told = (season: SeasonFile, options = open) =>
  openQuestions(season, options).members.map(({ id, rank, grade, awards: all }) =>
    [id, `${rank?.now} ${rank?.best}–${rank?.worst}`, `${grade.best}–${grade.worst}`]
      .concat(all.map(({ outlook }) => outlook))
      .join(' '),
  )

test('a dispute between the first two leaves the third where it is', () => {
  expect(told(disputed)).toEqual([
    'a 1 1–2 xs–xs at_risk can_win',
    'b 2 1–2 xs–xs can_win at_risk',
    'c 3 3–3 null–null secure_out secure_out',
  ])
})

test('once disputes are over nothing of it is open', () => {
  const found = openQuestions(disputed, { ...open, open: 'undecided' })
  expect([found.cells, found.decisive, found.exact]).toEqual([[], [], true])
  expect(found.members.map(({ rank }) => [rank?.best, rank?.worst])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ])
})

test('the cell that decides, what it is worth, and what turns with it', () => {
  const { cells, decisive } = openQuestions(disputed, open)
  expect(cells).toEqual([
    { member: 'b', criterion: '1', kind: 'disputed', now: '91', least: '91', most: '95' },
  ])
  expect(decisive).toEqual([
    {
      cells: [{ member: 'b', criterion: '1' }],
      turns: [
        { what: 'award', member: 'a', award: 'co', from: 'has', to: ['not'] },
        { what: 'award', member: 'a', award: 'bk', from: 'not', to: ['has'] },
        { what: 'rank', member: 'a', from: 1, to: [2] },
        { what: 'award', member: 'b', award: 'co', from: 'not', to: ['has'] },
        { what: 'award', member: 'b', award: 'bk', from: 'has', to: ['not'] },
        { what: 'rank', member: 'b', from: 2, to: [1] },
      ],
    },
  ])
})

test('two cells that do nothing alone may decide together', () => {
  const season = makeSeason({
    awards,
    nodes: [leaf('1', { kind: 'given', max: 100 }), leaf('2', { kind: 'given', max: 100 })],
    facts: [
      ...points(
        'a self 93',
        'a verified 93',
        'b self 92',
        'b verified 91',
        'c self 1',
        'c verified 1',
      ),
      { member: 'b', criterion: '2', stage: 'self', points: 1.5 },
      { member: 'b', criterion: '2', stage: 'verified', points: 0 },
    ].concat(
      ['a', 'c'].flatMap((member) => [
        { member, criterion: '2', stage: 'verified', points: 0 as never },
      ]),
    ),
  })
  const { decisive, pairs } = openQuestions(season, open)
  expect(decisive.map(({ cells }) => cells.map(({ criterion }) => criterion))).toEqual([['1', '2']])
  expect(pairs).toBe(true)
})

test('of a final result nothing is open', () => {
  const season = makeSeason({ ...three, facts: points('a self 93', 'b verified 91') })
  const found = openQuestions(season, { ...open, open: 'none' })
  expect([found.cells, found.held, found.exact]).toEqual([[], [], true])
})

describe('what a member lacks', () => {
  const lacks = (id: string) =>
    openQuestions(disputed, open).members.find((one) => one.id === id)?.lacks

  test('to draw level, to pass, to a better grade, to an award', () => {
    expect(lacks('b')).toEqual({
      rank: { member: 'a', draw: '2', pass: '2.01' },
      grade: null,
      awards: [{ award: 'co', points: '2' }],
    })
    expect(lacks('c')).toEqual({
      rank: { member: 'b', draw: '21', pass: '21.01' },
      grade: { grade: 'tot', points: '10' },
      awards: [
        { award: 'co', points: '23' },
        { award: 'bk', points: '21' },
      ],
    })
    expect(lacks('a')).toEqual({ rank: null, grade: null, awards: [{ award: 'bk', points: null }] })
  })
})

describe('cells without a verified value', () => {
  const nodes = [leaf('1', { kind: 'perUnit', points: 2 }, { max: 6 })]
  const quantity = (member: string, stage: string, quantity: number) => ({
    member,
    criterion: '1',
    stage,
    quantity,
  })

  test('one that is not verified may end in less than it says, never in more', () => {
    const season = makeSeason({
      nodes,
      facts: [quantity('a', 'self', 2), quantity('b', 'verified', 1), quantity('c', 'verified', 3)],
    })
    const { cells } = openQuestions(season, open)
    expect(cells).toEqual([
      { member: 'a', criterion: '1', kind: 'unverified', now: '4', least: '0', most: '4' },
    ])
    expect(told(season).find((row) => row.startsWith('a'))).toMatch(/^a 2 2–3/)
  })

  test('a missing one in whatever its rule can come to, level with others too', () => {
    const season = makeSeason({
      members: makeMembers(2),
      ranking: { scheme: 'modified' },
      nodes: [...nodes, leaf('2', { kind: 'fixed', points: 0 })],
      facts: [quantity('a', 'verified', 2), { member: 'b', criterion: '2', met: true }],
    })
    const { cells, members } = openQuestions(season, open)
    expect(cells.find(({ member }) => member === 'b')).toEqual({
      ...{ member: 'b', criterion: '1', kind: 'missing' },
      ...{ now: '0', least: '0', most: '6' },
    })
    expect(members.map(({ id, rank }) => [id, rank?.best, rank?.worst])).toEqual([
      ['a', 1, 2],
      ['b', 1, 2],
    ])
  })

  test('what nothing limits is left as it stands, and that is said', () => {
    const season = makeSeason({
      members: makeMembers(2),
      nodes: [leaf('1', { kind: 'perUnit', points: 2 }), leaf('2', { kind: 'fixed', points: 1 })],
      facts: [{ member: 'a', criterion: '2', met: true }],
    })
    const { exact, held } = openQuestions(season, open)
    expect([exact, held]).toEqual([
      false,
      [
        { member: 'a', criterion: '1', reason: 'unbounded' },
        { member: 'b', criterion: null, reason: 'no_sheet' },
      ],
    ])
  })
})

test('an open cell in a group that does not apply changes nothing', () => {
  const season = makeSeason({
    members: makeMembers(2),
    nodes: [
      group('I', [leaf('1', { kind: 'given', max: 9 })], { not_applicable: 'full', max: 5 }),
      leaf('2', { kind: 'given', max: 9 }),
    ],
    facts: [
      { member: 'a', criterion: 'I', stage: 'verified', not_applicable: true },
      ...points('a self 9', 'a verified 0', 'b self 6', 'b verified 6'),
      { member: 'a', criterion: '2', points: 0 },
      { member: 'b', criterion: '2', points: 0 },
    ],
  })
  expect(openQuestions(season, open).members.map(({ rank }) => [rank?.best, rank?.worst])).toEqual([
    [1, 1],
    [1, 1],
  ])
})

test('too many ways: cells are left as they stand, missing ones first, and that is said', () => {
  const codes = Array.from({ length: 30 }, (_, at) => String(at + 1))
  const irregular = (at: number) => `0.${String((at + 1) ** 5 % 9973).padStart(4, '0')}`
  const season = makeSeason({
    nodes: codes.map((code) =>
      leaf(code, { kind: 'given', max: 100 }, { round: { to: '0.0001' } }),
    ),
    facts: codes.flatMap((criterion, at) => [
      { member: 'a', criterion, stage: 'self', points: irregular(at) },
      { member: 'a', criterion, stage: 'verified', points: 0 },
    ]),
  })
  const { exact, held, cells } = openQuestions(season, open)
  expect(exact).toBe(false)
  expect(cells.length + held.filter(({ criterion }) => criterion !== null).length).toBe(30)
  expect(cells.length).toBeGreaterThan(5)
})

test('best ≤ now ≤ worst, and what is scored now is what the engine says', () => {
  const grid = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })),
    {
      minLength: 3,
      maxLength: 3,
    },
  )
  fc.assert(
    fc.property(grid, (pairs) => {
      const facts = pairs.flatMap(([self, verified], at) => {
        const member = 'abc'[at]
        return points(`${member} self ${self}`, `${member} verified ${verified}`)
      })
      const season = makeSeason({ ...three, facts })
      const found = openQuestions(season, open)
      const now = new Map(score(season).members.map(({ id, rank }) => [id, rank]))
      for (const { id, rank } of found.members) {
        expect(rank?.now).toBe(now.get(id))
        expect(rank!.best).toBeLessThanOrEqual(rank!.now)
        expect(rank!.now).toBeLessThanOrEqual(rank!.worst)
      }
      const moving =
        found.decisive.length > 0 || found.members.every(({ rank }) => rank?.best === rank?.worst)
      expect(moving || found.cells.length > 2).toBe(true)
    }),
    { numRuns: 60 },
  )
})
