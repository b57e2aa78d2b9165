import { closest } from 'fastest-levenshtein'
import type { Path } from '../model/condition.ts'
import { type FaultCode, messages } from './messages.ts'
import { pathText, quoted } from './path.ts'

/** One thing wrong with a season file. */
export interface Fault {
  /** Where, as a JSON path: `$.facts[3].criterion`. */
  path: string
  code: FaultCode
  /** What is wrong and what to write instead, in Vietnamese, on one line. */
  message: string
  /** The valid name that is nearest to the one written. */
  nearest?: string
}

/** A fault before it is written out: where it is may still be moved. */
export interface Finding {
  path: Path
  code: FaultCode
  /** What was written there, where the message quotes it. */
  written?: string | undefined
  /** The names that would be right; the nearest of them is offered. Asked for only where it will be. */
  names?: (() => readonly string[]) | undefined
}

/** Beyond this a name is no misspelling, and comparing it would take long. */
const longestName = 200

/** @param nearest Whether to look for the nearest valid name, which takes time in a long list. */
export function fault({ path, code, written, names }: Finding, nearest = true): Fault {
  const wrong = written ?? lastName(path)
  const message = messages[code](written === undefined ? '' : quoted(written))
  const known = { path: pathText(path), code, message }
  const valid = nearest && wrong.length <= longestName ? (names?.() ?? []) : []
  return valid.length > 0 ? { ...known, nearest: closest(wrong, valid) } : known
}

/** The fault as one line for a person: path, reason, nearest valid name. */
export function faultLine({ path, message, nearest }: Fault): string {
  return `${path}: ${message}${nearest === undefined ? '' : ` (gần nhất: ${nearest})`}`
}

function lastName(path: Path): string {
  return String(path.at(-1) ?? '')
}
