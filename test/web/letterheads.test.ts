import { expect, test } from 'vitest'
import { officialDay } from '../../scoring/paper/official.ts'
import type { PaperIssue } from '../../server/papers/heads/schema.ts'
import { merged, printedNumber } from '../../web/components/letterheads/merged.ts'

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
