import type { Fault } from '../read/fault.ts'
import { faultsInEnglish } from '../words/faults-en.ts'
import type { Say } from '../words/say.ts'
import { faultMend } from './fault-mends.ts'
import type { Finding } from './finding.ts'

/**
 * A fault for which the reader refuses the file, as a finding.
 *
 * @param file What the text holds: the code of the node at fault is looked up in it.
 */
export function faultFinding(fault: Fault, file: unknown, say: Say): Finding {
  const { path, code, message, nearest } = fault
  const finding: Finding = {
    ...{ severity: 'error', code, path, node: nodeAt(file, path) },
    message: say.either(message, faultsInEnglish[code]),
    mend: faultMend(code, nearest, say),
  }
  const isTie = code === 'award.expands_ceiling'
  return isTie ? { ...finding, fix: { path: stepsOf(path), value: 'decide' } } : finding
}

/**
 * The file without what no check looks at (facts, blocks, decisions), and without ties that expand under
 * a legal ceiling, which are reported already: what is left can often be checked.
 */
export function withoutLooseFaults(file: unknown): unknown {
  if (!isObject(file)) return file
  const { facts: _facts, blocks: _blocks, decisions: _decisions, awards, ...rest } = file
  if (!Array.isArray(awards)) return rest
  return { ...rest, awards: awards.map(withLawfulTie) }
}

/** Under a ceiling no tie changes what can be found: it never expands. */
function withLawfulTie(award: unknown): unknown {
  if (!isObject(award) || award.legal_ceiling !== true) return award
  return { ...award, tie: 'decide' }
}

/** The code of the innermost node on the way to a place of the file. */
function nodeAt(file: unknown, path: string): string | null {
  let code: string | null = null
  let at = file
  for (const step of stepsOf(path)) {
    at = (at as Record<string | number, unknown> | null | undefined)?.[step]
    if (isObject(at) && typeof at.code === 'string') code = at.code
  }
  return code
}

/** The steps of a path as `pathText` writes it; of a field with an odd name, those before it. */
function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\.([A-Za-z_]\w*)|\[(\d+)\]/g)].map(
    ([, name, index]) => name ?? Number(index),
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
