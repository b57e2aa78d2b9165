import { expect, test } from 'vitest'
import { score } from '../../../scoring/score.ts'
import { standingsOf } from '../../../web/components/standings/standing.ts'
import { threeMembers } from '../review/season.ts'

test('a sheet not handed in has its place and no reason, above it or below', () => {
  const season = threeMembers([
    { member: 'a', criterion: 'I.1', stage: 'self', quantity: 3 },
    { member: 'c', criterion: 'I.1', stage: 'self', quantity: 1 },
  ])
  const rows = (pending: string[]) =>
    standingsOf(season, score(season, { stage: 'self' }), null, new Set(pending), 'vi').map(
      (row) => [row.member.id, row.pending, row.why !== null],
    )
  expect(rows([])).toEqual([
    ['a', false, true],
    ['c', false, true],
    ['b', false, false],
  ])
  expect(rows(['b'])).toEqual([
    ['a', false, true],
    ['c', false, false],
    ['b', true, false],
  ])
})
