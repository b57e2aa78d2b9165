import type { Workbook } from '@cj-tech-master/excelts'
import { textOf } from './cells.ts'

/** The hidden sheet that says what form it is, and whose: one text under another. */
const identitySheet = '_thi_dua'
const mostTexts = 5

/** Says on a hidden sheet what form it is and whose. */
export function writeIdentity(workbook: Workbook, format: string, texts: readonly string[]): void {
  const sheet = workbook.addWorksheet(identitySheet, { state: 'veryHidden' })
  for (const [at, text] of [format, ...texts].entries()) sheet.getCell(at + 1, 1).value = text
}

/** @returns The texts beside the format; `null` for a workbook that is no form of it. */
export function readIdentity(workbook: Workbook, format: string): string[] | null {
  const sheet = workbook.getWorksheet(identitySheet)
  if (!sheet || textOf(sheet.getCell(1, 1)) !== format) return null
  return Array.from({ length: mostTexts }, (_, at) => textOf(sheet.getCell(at + 2, 1)))
}
