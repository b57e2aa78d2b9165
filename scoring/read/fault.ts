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
  /** The names that would be right; the nearest of them is offered. */
  names?: readonly string[] | undefined
}

/** Beyond this a name is no misspelling, and comparing it would take long. */
const longestName = 200

export function fault({ path, code, written, names }: Finding): Fault {
  const wrong = written ?? lastName(path)
  const message = messages[code](written === undefined ? '' : quoted(written))
  const comparable = names !== undefined && names.length > 0 && wrong.length <= longestName
  const known = { path: pathText(path), code, message }
  return comparable ? { ...known, nearest: closest(wrong, [...names]) } : known
}

/** The fault as one line for a person: path, reason, nearest valid name. */
export function faultLine({ path, message, nearest }: Fault): string {
  return `${path}: ${message}${nearest === undefined ? '' : ` (gần nhất: ${nearest})`}`
}

function lastName(path: Path): string {
  return String(path.at(-1) ?? '')
}
