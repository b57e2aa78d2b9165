import { describe, expect, test } from 'vitest'
import { officialDay } from '../../scoring/paper/official.ts'
import type { PaperIssue } from '../../server/papers/heads/schema.ts'
import { merged, printedNumber } from '../../web/components/letterheads/merged.ts'
import { sameNumber } from '../../web/components/letterheads/same-number.ts'

const usual = {
  ...{ parent: '', name: 'Cụm 3', mark: 'CTĐ', place: 'Khánh Hòa', onBehalf: 'TM. Cụm thi đua' },
  ...{ office: 'Cụm trưởng', position: '', signer: '', deputy: '', secretary: '' },
}
const issue: PaperIssue = {
  ...{ paper: 'conference-minutes', sign: 'BB', number: '', issuedOn: null, recipients: [] },
  ...{ usual: { number: '', issuedOn: null, recipients: [] }, version: 0 },
}

test('what is left empty, or only blank, is as usual', () => {
  const set = { ...usual, name: ' ', place: '', signer: 'Người ký' }
  expect(merged(set, usual)).toEqual({ ...usual, signer: 'Người ký' })
})

test('the preview numbers and dates a paper as the paper itself does', () => {
  expect(printedNumber(issue, 'CTĐ')).toBe('……/BB-CTĐ')
  expect(printedNumber({ ...issue, usual: { ...issue.usual, number: '03/BB' } }, 'CTĐ')).toBe(
    '03/BB',
  )
  expect(printedNumber({ ...issue, number: '7' }, 'CTĐ3')).toBe('07/BB-CTĐ3')
  expect(printedNumber({ ...issue, sign: null }, 'CTĐ')).toBeNull()
  expect(officialDay('2024-02-06')).toBe('ngày 06 tháng 02 năm 2024')
  expect(officialDay('2024-03-06')).toBe('ngày 06 tháng 3 năm 2024')
  expect(officialDay(null)).toBe('ngày …… tháng …… năm ……')
})

describe('a number of the book that another paper has', () => {
  const conference: PaperIssue = { ...issue, number: '5', issuedOn: '2024-01-12' }
  const minutes = (changes: Partial<PaperIssue>): PaperIssue => ({
    ...{ ...issue, paper: 'verification-minutes', ...changes },
  })
  const recorded = (number: string) => ({ ...issue.usual, number, issuedOn: '2024-02-01' })
  const found = (other: PaperIssue, own = conference) =>
    sameNumber(own, [own, other], 'CTĐ') !== undefined

  test.each<[string, boolean, Partial<PaperIssue>]>([
    ['the same in one year', true, { number: '5', issuedOn: '2024-11-30' }],
    ['another way to write it', true, { number: '05/bb-CTĐ', issuedOn: '2024-11-30' }],
    ['without a day', true, { number: '5' }],
    ['as the conference recorded it', true, { usual: recorded('05/BB-CTĐ') }],
    ['in another year', false, { number: '5', issuedOn: '2023-12-29' }],
    ['another number', false, { number: '6', issuedOn: '2024-11-30' }],
    ['a number with a letter', false, { number: '5a', issuedOn: '2024-11-30' }],
    ['of another sign', false, { number: '5', sign: 'TTr', issuedOn: '2024-11-30' }],
    ['of another body', false, { number: '05/BB-UBND', issuedOn: '2024-11-30' }],
    ['none yet', false, {}],
    ['none by its nature', false, { number: '5', sign: null }],
  ])('%s: %s', (_, same, changes) => {
    expect(found(minutes(changes))).toBe(same)
    expect(found(conference, minutes(changes))).toBe(same)
  })

  test('a paper is not told of itself, nor while neither has a number', () => {
    expect(sameNumber(conference, [conference], 'CTĐ')).toBeUndefined()
    expect(found(minutes({}), issue)).toBe(false)
    expect(found(minutes({ number: ' ' }), { ...issue, number: ' ' })).toBe(false)
  })
})
