import { sheet as en } from './en/sheet.ts'
import { texts } from './texts.ts'
import { sheet as vi } from './vi/sheet.ts'

/** The texts of the self-score sheet, one function per part of the screen. */
export const t = {
  page: texts(vi.page, en.page),
  filter: texts(vi.filter, en.filter),
  state: texts(vi.state, en.state),
  criterion: texts(vi.criterion, en.criterion),
  entry: texts(vi.entry, en.entry),
  activities: texts(vi.activities, en.activities),
  picker: texts(vi.picker, en.picker),
  files: texts(vi.files, en.files),
  save: texts(vi.save, en.save),
  columns: texts(vi.columns, en.columns),
  total: texts(vi.total, en.total),
  grade: texts(vi.grade, en.grade),
  missing: texts(vi.missing, en.missing),
  submit: texts(vi.submit, en.submit),
  locked: texts(vi.locked, en.locked),
  reviews: texts(vi.reviews, en.reviews),
  ledger: texts(vi.ledger, en.ledger),
}
