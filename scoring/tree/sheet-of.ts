import { gradeWorths } from '../grades.ts'
import type { SeasonFile } from '../model/season.ts'
import type { Sheet } from '../model/sheet.ts'
import { type ReadSheet, readSheet } from './read-sheet.ts'

/** The sheet of a season, read once for all runs: a sheet in memory is never changed in place. */
export function sheetOf({ sheet, grades }: Pick<SeasonFile, 'sheet' | 'grades'>): ReadSheet {
  const known = sheetsRead.get(sheet)
  if (known && known.grades === grades) return known.read
  const read = readSheet(sheet, gradeWorths(grades ?? []))
  sheetsRead.set(sheet, { grades, read })
  return read
}

/** By the sheet itself, so that what was read goes when the sheet goes. */
const sheetsRead = new WeakMap<Sheet, { grades: SeasonFile['grades']; read: ReadSheet }>()
