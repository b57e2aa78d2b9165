import { expect, test } from 'vitest'
import { sheetResult, workSheet } from '../../scoring/own-sheet.ts'
import { score } from '../../scoring/score.ts'
import { leaf, makeSeason, memberOf } from './support/make.ts'

const verified = { stage: 'verified', fallback: false } as const
const season = makeSeason({
  nodes: [leaf('1', { kind: 'perUnit', points: 2 })],
  facts: [{ member: 'a', criterion: '1', quantity: 3 }],
})

test('a sheet worked out alone says what the season says of it', () => {
  const { id, total, nodes, ledger } = memberOf(score(season), 'a')
  expect(sheetResult(workSheet(season, 'a', verified), 'vi')).toMatchObject({
    ...{ id, total, nodes, ledger },
  })
})

test('a season without grades and sanctions gives none', () => {
  expect(workSheet(season, 'a', verified).graded).toEqual({
    before: null,
    after: null,
    applied: [],
  })
})

test('whoever is no member has no sheet', () => {
  expect(() => workSheet(season, 'nobody', verified)).toThrow(RangeError)
})
