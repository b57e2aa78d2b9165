import { inYear } from '../../../../../scoring/next-year.ts'
import type { SheetDocument } from './document.ts'

/** The sheet for another year: the year itself, and where its titles name it. */
export function nextYear(document: SheetDocument, year: number): SheetDocument {
  const renamed = (text: string) => inYear(text, document.year, year)
  const { title, sheet } = document
  return {
    ...document,
    title: renamed(title),
    year,
    sheet: { ...sheet, title: renamed(sheet.title) },
  }
}
