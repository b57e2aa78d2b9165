import * as v from 'valibot'
import { expect, test } from 'vitest'
import { ClaimInput, FactFields } from '../../../scoring/model/claim.ts'
import {
  Decimal,
  NonNegative,
  Percent,
  Positive,
  Share,
  textOf,
  trillionths,
} from '../../../scoring/model/numbers.ts'
import { QuantityText, text, Words } from '../../../scoring/model/values.ts'

/** What is kept of a value, or the fault that is found in it. */
function told(schema: v.GenericSchema<unknown, unknown>, value: unknown): unknown {
  const parsed = v.safeParse(schema, value)
  return parsed.success ? parsed.output : `✗ ${parsed.issues.map((one) => one.message).join(' ')}`
}

test.each<[string, v.GenericSchema<unknown, unknown>, unknown, unknown]>([
  ['a decimal', Decimal, '-0.50', '-0.5'],
  ['nothing below 0', Decimal, '-0.0', '0'],
  ['a number of fifteen digits', Decimal, -123456789.012345, '-123456789.012345'],
  ['a number of sixteen digits', Decimal, 1234567890.123456, '✗ number.unreadable'],
  [
    'a text of so many digits',
    Decimal,
    '123456789012345.123456789012',
    '123456789012345.123456789012',
  ],
  ['trillionths below 0', Decimal, -1n, '-0.000000000001'],
  ['one and a half, in trillionths', Decimal, 1_500_000_000_000n, '1.5'],
  ['no number', Decimal, '1e3', '✗ number.unreadable'],
  ['0 is not below 0', NonNegative, '0', '0'],
  ['a little below 0', NonNegative, '-0.1', '✗ number.negative'],
  ['0 is not above 0', Positive, '0', '✗ number.not_positive'],
  ['a little above 0', Positive, '0.1', '0.1'],
  ['a share of 0', Share, '0', '0'],
  ['a share of 1', Share, '1', '1'],
  ['a share of 1, said otherwise', Share, '1.0', '1'],
  ['a share above 1', Share, '1.01', '✗ number.not_a_share'],
  ['a hundred percent', Percent, '100', '100'],
  ['more than a hundred percent', Percent, '100.1', '✗ number.over_hundred'],
  ['almost a hundred percent', Percent, '99.9', '99.9'],
  ['a count', QuantityText, '12.5', '12.5'],
  ['a count below 0', QuantityText, '-1', '✗ number.negative'],
  ['a count that ends in a dash', QuantityText, '1-', '✗ number.unreadable'],
  ['plain text, its ends blank', text(10), '  Hội nghị ', 'Hội nghị'],
  ['plain text in two ways to write it', text(10), 'e\u0301', 'é'],
  ['text that is too long', text(3), 'abcd', '✗ text.too_long'],
  ['text that is just short enough', text(3), 'abc', 'abc'],
  ['text that is empty', text(3, 1), ' ', '✗ text.empty'],
  ['text with a bell', text(10), 'a\u0007', '✗ text.unprintable'],
  ['text that runs backwards', text(10), 'a\u202e', '✗ text.unprintable'],
  ['text with half a letter', text(10), '\ud800', '✗ text.unprintable'],
  ['words with a bell', Words, 'a\u0007', '✗ text.unprintable'],
  ['words with half a letter', Words, '\ud800', '✗ text.unprintable'],
  ['words as they are written', Words, ' e\u0301 ', ' e\u0301 '],
  ['a fact that says nothing', FactFields, {}, {}],
  [
    'a fact of one field too many',
    FactFields,
    { quantity: '1', other: 1 },
    '✗ Invalid key: Expected never but received "other"',
  ],
  ['does not apply', FactFields, { not_applicable: true }, { not_applicable: true }],
])('%s', (_name, schema, value, kept) => {
  expect(told(schema, value)).toEqual(kept)
})

const id = '00000000-0000-4000-8000-000000000000'
const claim = { activityIds: [id], figures: { plan: '3' }, note: ' Ghi ', evidenceIds: [id] }

test('a claim: its activities, figures, note and proofs, no more of them than can be read', () => {
  expect(told(ClaimInput, claim)).toEqual({ ...claim, note: 'Ghi' })
  const many = (count: number) => Array.from({ length: count }, () => id)
  expect(told(ClaimInput, { ...claim, activityIds: many(500), evidenceIds: many(30) })).toBeTypeOf(
    'object',
  )
  expect(told(ClaimInput, { ...claim, activityIds: many(501) })).toBe('✗ list.too_long')
  expect(told(ClaimInput, { ...claim, evidenceIds: many(31) })).toBe('✗ list.too_long')
})

test.each([
  ['0', 0n],
  ['-3.5', -3_500_000_000_000n],
  ['0.000000000001', 1n],
  ['123456789012345', 123_456_789_012_345_000_000_000_000n],
])('%s in trillionths and back', (decimal, count) => {
  expect([trillionths(decimal), textOf(count)]).toEqual([count, decimal])
})
