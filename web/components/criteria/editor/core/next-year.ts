import type { SheetDocument } from './document.ts'

/** The sheet for another year: the year itself, and where its titles name it. */
export function nextYear(document: SheetDocument, year: number): SheetDocument {
  const renamed = (text: string) =>
    text.replaceAll(new RegExp(`(?<!\\d)${document.year}(?!\\d)`, 'g'), String(year))
  const { title, sheet } = document
  return {
    ...document,
    title: renamed(title),
    year,
    sheet: { ...sheet, title: renamed(sheet.title) },
  }
}
