import type { ErrorCode } from './schema.ts'

/** What a refusal may carry beside its code. */
export interface Extra {
  /** Fields that are wrong; the message is added in the reader's language unless given. */
  errors?: { path: string; code: string; message?: string }[]
  /** The resource as it is now: for `version.mismatch`. */
  current?: unknown
  /** Seconds after which to try again. */
  retryAfter?: number
}

/** A refusal that the user is told about. Anything else thrown is a bug and answers 500. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly extra: Extra

  constructor(code: ErrorCode, extra: Extra = {}) {
    super(code)
    this.code = code
    this.extra = extra
  }
}
