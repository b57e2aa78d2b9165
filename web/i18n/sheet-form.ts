import { sheetForm as en } from './en/sheet-form.ts'
import { texts } from './texts.ts'
import { sheetForm as vi } from './vi/sheet-form.ts'

export const t = texts(vi, en)
