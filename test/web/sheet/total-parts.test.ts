import { expect, test } from 'vitest'
import { format, parse, sum } from '../../../scoring/decimal.ts'
import {
  sumInWords,
  type TotalGround,
  totalParts,
} from '../../../web/components/sheet/total-parts.ts'

/** Three claimed criteria, one of which compares members, one given from the start, one without figures, a ceiling. */
const ground: TotalGround = {
  ledger: [
    { code: 'I.1', points: '4.5' },
    { code: 'I.2', points: '3' },
    { code: 'I.3', points: '0' },
    { code: 'I', points: '-1.5' },
    { code: 'II.1', points: '6' },
    { code: '', points: '2' },
  ],
  isLeaf: (code) => /\d/.test(code),
  fact: (code) => (['I.1', 'I.2'].includes(code) ? { quantity: '3' } : null),
  isProvisional: (code) => code === 'I.2',
  isVerified: (code) => code === 'I.1',
}

const partsOf = (of: TotalGround) =>
  totalParts(of).map(({ name, points, lines }) => [name, points, lines.map(({ code }) => code)])

test('no criterion is in two parts of a total, and what is worth nothing in none', () => {
  expect(partsOf(ground)).toEqual([
    ['granted', '6', ['II.1']],
    ['provisional', '3', ['I.2']],
    ['verified', '4.5', ['I.1']],
    ['around', '0.5', ['I', '']],
  ])
})

test('the parts add up to the total to the last digit', () => {
  const added = (lines: readonly { points: string }[]) =>
    format(sum(lines.map(({ points }) => parse(points))))
  expect(added(totalParts(ground))).toBe(added(ground.ledger))
})

test('what is neither compared nor verified yet is claimed all the same', () => {
  const bare = { ...ground, isProvisional: () => false, isVerified: () => false }
  expect(partsOf(bare)[1]).toEqual(['unverified', '7.5', ['I.1', 'I.2']])
})

test('that a group does not apply is a claim too', () => {
  const fact = (code: string) => (code === 'I' ? { not_applicable: true as const } : null)
  expect(partsOf({ ...ground, fact })).toContainEqual(['unverified', '-1.5', ['I']])
})

test.each([
  [['6'], '6'],
  [['6', '4.5', '-1.5'], '6 + 4,5 − 1,5'],
  [['-2', '3'], '−2 + 3'],
])('%j is written %s', (points, written) => {
  expect(sumInWords(points)).toBe(written)
})
