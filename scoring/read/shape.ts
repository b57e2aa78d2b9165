import type * as v from 'valibot'
import { isUnknownField } from '../model/closed.ts'
import { textOf } from '../model/numbers.ts'
import type { Finding } from './fault.ts'
import { type FaultCode, messages } from './messages.ts'

type Issue = v.BaseIssue<unknown>

/** What a schema found, in the words of the season file. */
export function shapeFindings(issues: readonly Issue[]): Finding[] {
  return issues.map((issue) => ({
    path: (issue.path ?? []).map(({ key }) => key as string | number),
    code: codeOf(issue),
    written: writtenIn(issue),
    names: namesIn(issue),
  }))
}

function codeOf(issue: Issue): FaultCode {
  if (isUnknownField(issue)) return 'field.unknown'
  if (isAbsent(issue)) return 'field.missing'
  if (issue.type === 'variant') return 'choice.unknown'
  return issue.message in messages ? (issue.message as FaultCode) : 'type.wrong'
}

/** An absent field is an issue of the object that should have it. */
function isAbsent(issue: Issue): boolean {
  const last = issue.path?.at(-1)
  if (last === undefined || last.type !== 'object') return false
  return issue.input === undefined && !Object.hasOwn(last.input, last.key)
}

function writtenIn(issue: Issue): string | undefined {
  const { input } = issue
  if (typeof input === 'bigint') return textOf(input)
  if (typeof input === 'number') return Number.isNaN(input) ? undefined : String(input)
  return typeof input === 'string' ? input : undefined
}

/** The names that would have been right: known fields, or the choices that Valibot expected. */
function namesIn(issue: Issue): (() => string[]) | undefined {
  if (isUnknownField(issue)) return () => issue.requirement as string[]
  if (issue.type !== 'picklist' && issue.type !== 'variant' && issue.type !== 'literal')
    return undefined
  const names = issue.expected!.match(/"(?:[^"\\]|\\.)*"/g) ?? []
  return () => names.map((name) => JSON.parse(name) as string)
}
