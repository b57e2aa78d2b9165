import type { LedgerLine, Result, ResultMember } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { checkSeason, type Fault, readSeason } from '../../../scoring/read.ts'
import { type ScoreOptions, score } from '../../../scoring/score.ts'

/** A season as somebody might write it; what is not given is the least that a season needs. */
export interface Draft {
  members?: unknown[]
  sheet?: Record<string, unknown>
  nodes?: unknown[]
  facts?: unknown[]
  [field: string]: unknown
}

/** Members `a`, `b`, `c`… in this order. */
export function makeMembers(count: number): { id: string; name: string; order: number }[] {
  return Array.from({ length: count }, (_, at) => {
    const id = String.fromCharCode(97 + at)
    return { id, name: `Đơn vị ${id.toUpperCase()}`, order: at + 1 }
  })
}

export function makeDraft({ nodes, sheet, ...rest }: Draft): Record<string, unknown> {
  return {
    format: 'thidua/season@1',
    title: 'Cụm thử',
    year: 2023,
    members: makeMembers(3),
    sheet: {
      title: 'Bảng điểm',
      nodes: nodes ?? [leaf('1', { kind: 'given', max: 100 })],
      ...sheet,
    },
    facts: [],
    ...rest,
  }
}

/** @throws {Error} With the faults, where the draft is refused. */
export function makeSeason(draft: Draft): SeasonFile {
  const reading = checkSeason(makeDraft(draft))
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
  return reading.season
}

/** What is refused of a draft, read from its text as a file is. */
export function faultsOf(draft: Draft): Fault[] {
  const reading = readSeason(JSON.stringify(makeDraft(draft)))
  return 'faults' in reading ? reading.faults : []
}

export function leaf(code: string, rule: unknown, more: object = {}): Record<string, unknown> {
  return { code, title: `Tiêu chí ${code}`, rule, ...more }
}

export function group(code: string, nodes: unknown[], more: object = {}): Record<string, unknown> {
  return { code, title: `Mục ${code}`, nodes, ...more }
}

export function scoreDraft(draft: Draft, options?: ScoreOptions): Result {
  return score(makeSeason(draft), options)
}

export function memberOf(result: Result, id = 'a'): ResultMember {
  return result.members.find((member) => member.id === id)!
}

export function lineOf(result: Result, code: string, id = 'a'): LedgerLine {
  return memberOf(result, id).ledger.find((line) => line.code === code)!
}

/** What one member's fact is worth under a rule, with all there is to see of it. */
export function worthOf(rule: object, fact: object, more: { node?: object; member?: object } = {}) {
  const member = { id: 'a', name: 'A', order: 1, ...more.member }
  const nodes = [leaf('1', rule, { round: { to: '0.000001' }, ...more.node })]
  const result = scoreDraft({
    members: [member],
    nodes,
    facts: [{ member: 'a', criterion: '1', ...fact }],
  })
  return { ...memberOf(result), line: lineOf(result, '1') }
}
