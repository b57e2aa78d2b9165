import { excelErrors } from '../errors/excel.ts'

export type ExcelRefusalCode = keyof typeof excelErrors

/** An Excel file that cannot be read, with the sentence for whoever sent it. */
export class ExcelRefusal extends Error {
  readonly code: ExcelRefusalCode

  constructor(code: ExcelRefusalCode) {
    super(excelErrors[code].vi)
    this.code = code
  }
}
