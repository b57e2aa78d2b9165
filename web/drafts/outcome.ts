import { isProblem, type ProblemError } from '../problem.ts'

/** What becomes of a value whose sending failed. */
export type Outcome<Saved> =
  /** The server has it all the same: its copy says what was typed. */
  | { kind: 'saved'; saved: Saved }
  /** Somebody else wrote meanwhile. */
  | { kind: 'conflict'; theirs: Saved }
  /** Nothing was said about the value: it is sent again. */
  | { kind: 'later' }
  | { kind: 'refused'; problem: ProblemError }

/**
 * Reads a failure to send.
 *
 * @param same Whether the server's copy says what was typed. An answer that got lost comes back as a
 *   version mismatch with the very value that was sent: that is no conflict.
 * @throws The error itself when it is not of the server or the line: a bug.
 */
export function outcomeOf<Saved>(error: unknown, same: (saved: Saved) => boolean): Outcome<Saved> {
  if (!isProblem(error)) throw error
  if (error.code === 'version.mismatch' && error.current !== undefined) {
    const theirs = error.current as Saved
    return same(theirs) ? { kind: 'saved', saved: theirs } : { kind: 'conflict', theirs }
  }
  return error.passing ? { kind: 'later' } : { kind: 'refused', problem: error }
}
