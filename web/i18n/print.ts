import { print as en } from './en/print.ts'
import { texts } from './texts.ts'
import { print as vi } from './vi/print.ts'

/** The texts of the printed forms. */
export const t = {
  tools: texts(vi.tools, en.tools),
  head: texts(vi.head, en.head),
  scoreTable: texts(vi.scoreTable, en.scoreTable),
  notes: texts(vi.notes, en.notes),
  sign: texts(vi.sign, en.sign),
  receipt: texts(vi.receipt, en.receipt),
  memberSheet: texts(vi.memberSheet, en.memberSheet),
}
