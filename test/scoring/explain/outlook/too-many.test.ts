import { expect, test } from 'vitest'
import { openQuestions } from '../../../../scoring/explain/open-questions.ts'
import { type Draft, leaf, makeMembers, makeSeason } from '../../support/make.ts'

const stage = 'verified'
const fact = (criterion: string, points: string, of: string) => ({
  ...{ member: 'a', criterion, points },
  stage: of,
})

/** Criteria that hang on each other, so that each way for all of them to end is a sheet of its own. */
function entangled(count: number, facts: object[]): Draft {
  const codes = Array.from({ length: count }, (_, at) => String(at + 1))
  return {
    members: makeMembers(1),
    nodes: codes
      .map((code, at) =>
        leaf(
          code,
          { kind: 'given', max: 2 },
          {
            round: { to: 1 },
            requires: { key: `node:${codes[at - 1] ?? 'last'}`, at_least: 0 },
          },
        ),
      )
      .concat(leaf('last', { kind: 'given', max: 0 })),
    facts,
  }
}

test('where there are too many ways the most urgent cells are kept, of those the ones with the fewest', () => {
  // Cells 1 to 4 are missing, with three other values each, the last one with one; 5 to 8 stated, 9 to 12 disputed.
  const facts = [
    ...['5', '6', '7', '8'].map((code, at) => fact(code, at < 2 ? '2' : '1', 'self')),
    ...['9', '10', '11', '12'].flatMap((code) => [fact(code, '2', 'self'), fact(code, '1', stage)]),
  ]
  const { exact, cells, held } = openQuestions(makeSeason(entangled(12, facts)), {
    ...{ stage, fallback: true, open: 'all' },
  })
  expect(exact).toBe(false)
  expect(cells.map(({ criterion, kind }) => `${criterion} ${kind}`)).toEqual([
    ...['5 unverified', '6 unverified', '7 unverified', '8 unverified'],
    ...['9 disputed', '10 disputed', '11 disputed', '12 disputed'],
    'last missing',
  ])
  expect(held).toEqual(
    ['1', '2', '3', '4'].map((criterion) => ({
      ...{ member: 'a', criterion },
      reason: 'too_many',
    })),
  )
})

test('one out of competition has a grade only, and nothing to win', () => {
  const season = makeSeason({
    members: makeMembers(3).map((one, at) =>
      at === 2 ? { ...one, status: 'unranked', reason: 'Chủ nhà' } : one,
    ),
    nodes: [leaf('1', { kind: 'given', max: 9 })],
    grades: [{ id: 'xs', title: 'XS', from: 5 }],
    awards: [{ id: 'co', title: 'Cờ', quota: { count: 1 } }],
    facts: ['8', '6', '4'].flatMap((points, at) => [
      { member: 'abc'[at], criterion: '1', points, stage },
      { member: 'abc'[at], criterion: '1', points: String(Number(points) + 1), stage: 'self' },
    ]),
  })
  const { members } = openQuestions(season, { stage, fallback: false, open: 'all' })
  expect(members.map(({ lacks: _, ...rest }) => rest)).toEqual([
    {
      ...{ id: 'a', rank: { now: 1, best: 1, worst: 1 } },
      grade: { now: 'xs', best: 'xs', worst: 'xs' },
      awards: [{ award: 'co', outlook: 'secure_in' }],
    },
    {
      ...{ id: 'b', rank: { now: 2, best: 2, worst: 2 } },
      grade: { now: 'xs', best: 'xs', worst: 'xs' },
      awards: [{ award: 'co', outlook: 'secure_out' }],
    },
    {
      ...{ id: 'c', rank: null, grade: { now: null, best: 'xs', worst: null } },
      awards: [{ award: 'co', outlook: 'secure_out' }],
    },
  ])
})
