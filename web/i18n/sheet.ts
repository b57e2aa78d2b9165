import { sheet as en } from './en/sheet.ts'
import { sheetEntry as enEntry } from './en/sheet-entry.ts'
import { sheetSubmit as enSubmit } from './en/sheet-submit.ts'
import { sheetTotal as enTotal } from './en/sheet-total.ts'
import { texts } from './texts.ts'
import { sheet as vi } from './vi/sheet.ts'
import { sheetEntry as viEntry } from './vi/sheet-entry.ts'
import { sheetSubmit as viSubmit } from './vi/sheet-submit.ts'
import { sheetTotal as viTotal } from './vi/sheet-total.ts'

/** The texts of the self-score sheet, one function per part of the screen. */
export const t = {
  page: texts(vi.page, en.page),
  filter: texts(vi.filter, en.filter),
  state: texts(vi.state, en.state),
  criterion: texts(vi.criterion, en.criterion),
  entry: texts(viEntry.entry, enEntry.entry),
  activities: texts(viEntry.activities, enEntry.activities),
  picker: texts(viEntry.picker, enEntry.picker),
  files: texts(viEntry.files, enEntry.files),
  save: texts(viEntry.save, enEntry.save),
  columns: texts(vi.columns, en.columns),
  total: texts(viTotal.total, enTotal.total),
  grade: texts(viTotal.grade, enTotal.grade),
  missing: texts(vi.missing, en.missing),
  submit: texts(viSubmit.submit, enSubmit.submit),
  locked: texts(viSubmit.locked, enSubmit.locked),
  news: texts(viSubmit.news, enSubmit.news),
  reviews: texts(vi.reviews, en.reviews),
  ledger: texts(vi.ledger, en.ledger),
}
