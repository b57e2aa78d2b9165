import { reportErrors } from '../errors/report.ts'

/** Why a file cannot be read as a report. */
export type RefusalCode = keyof typeof reportErrors

/** A file that is no report, with the sentence for whoever sent it. */
export class ReportRefusal extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode) {
    super(reportErrors[code].vi)
    this.code = code
  }
}
