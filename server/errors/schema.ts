import { accountErrors } from './account.ts'
import { adoptionErrors } from './adoption.ts'
import { appealErrors } from './appeal.ts'
import { awardErrors } from './award.ts'
import { calendarErrors } from './calendar.ts'
import { checkErrors } from './check.ts'
import { commentErrors } from './comment.ts'
import { conferenceErrors } from './conference.ts'
import type { ErrorEntry } from './entry.ts'
import { excelErrors } from './excel.ts'
import { factErrors } from './fact.ts'
import { fieldErrors } from './field.ts'
import { formErrors } from './form.ts'
import { jointErrors } from './joint.ts'
import { organisationErrors } from './organisation.ts'
import { publicationErrors } from './publication.ts'
import { recordErrors } from './record.ts'
import { reportErrors } from './report.ts'
import { requestErrors } from './request.ts'
import { rolloverErrors } from './rollover.ts'
import { rosterErrors } from './roster.ts'
import { seasonErrors } from './season.ts'

/**
 * Every refusal, once: status and sentences, for the server's answers and the form's own checks alike.
 * A sentence says what happened, to what, and what to do.
 */
export const errors = {
  ...requestErrors,
  ...accountErrors,
  ...fieldErrors,
  ...seasonErrors,
  ...rolloverErrors,
  ...organisationErrors,
  ...calendarErrors,
  ...conferenceErrors,
  ...awardErrors,
  ...publicationErrors,
  ...recordErrors,
  ...appealErrors,
  ...checkErrors,
  ...commentErrors,
  ...adoptionErrors,
  ...jointErrors,
  ...reportErrors,
  ...excelErrors,
  ...formErrors,
  ...rosterErrors,
  ...factErrors,
}
export type ErrorCode = keyof typeof errors
export type Language = 'vi' | 'en'

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errors, code)
}

/** The sentence of a code; of an unknown one that the value cannot be read. */
export function errorText(code: string, language: Language): string {
  const entry: ErrorEntry = errors[isErrorCode(code) ? code : 'field.wrong']
  return entry[language]
}

/** One field of a request that is wrong. `path` is as in `figures.quantity` or `items.3.member`. */
export interface FieldError {
  path: string
  code: string
  message: string
}

/** The body of every refusal (RFC 9457). `current` is the resource as it is now, after a 412. */
export interface Problem {
  type: string
  title: string
  status: number
  code: ErrorCode
  requestId: string
  errors?: FieldError[]
  current?: unknown
}
