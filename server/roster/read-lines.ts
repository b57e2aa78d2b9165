import * as v from 'valibot'
import { fold } from '../../scoring/fold.ts'
import type { Language } from '../../scoring/words/say.ts'
import { type ErrorCode, isErrorCode } from '../errors/schema.ts'
import type { RawCell } from '../excel/cells.ts'
import { readNumber, untaken } from '../excel/number.ts'
import {
  type AccountColumn,
  type FilledRoster,
  keys,
  type MemberColumn,
  type RosterLine,
} from './model.ts'
import { RosterAccount, type RosterEntries, RosterMember } from './schema.ts'
import { roleChoices, rosterWords } from './words.ts'

/** A cell that cannot be taken, by its column. */
export type Fault =
  | { sheet: 'members'; row: number; column: MemberColumn; code: ErrorCode }
  | { sheet: 'accounts'; row: number; column: AccountColumn; code: ErrorCode }

/** What the lines say, each by itself, and the cells that say nothing that can be taken. */
export function readLines(
  filled: FilledRoster,
  language: Language,
): { entries: RosterEntries; faults: Fault[] } {
  const entries: RosterEntries = { members: [], accounts: [] }
  const faults: Fault[] = []
  for (const line of filled.members.filter((each) => !isExample(each, 'memberExample'))) {
    const read = readMember(line, language)
    if ('entry' in read) entries.members.push(read.entry)
    else faults.push(...read.faults.map((fault) => ({ sheet: 'members' as const, ...fault })))
  }
  for (const line of filled.accounts.filter((each) => !isExample(each, 'accountExample'))) {
    const read = readAccount(line)
    if ('entry' in read) entries.accounts.push(read.entry)
    else faults.push(...read.faults.map((fault) => ({ sheet: 'accounts' as const, ...fault })))
  }
  return { entries, faults }
}

type Read<Entry, Column> =
  | { entry: Entry }
  | { faults: { row: number; column: Column; code: ErrorCode }[] }

function readMember(line: RosterLine<MemberColumn>, language: Language) {
  const { size, status, organisation } = line.cells
  const number =
    size && ('value' in size ? readNumber(size, language) : { refused: untaken[size.kind] })
  const standing = status && choiceOf(status, ({ standing }) => standing)
  const sameness = organisation && choiceOf(organisation, ({ sameness }) => sameness)
  return checked<RosterMember, MemberColumn>(RosterMember, line, {
    ...{ name: textOf(line.cells.name), shortName: textOf(line.cells.shortName) },
    size: number ?? { value: null },
    status: standing ?? { value: null },
    reason: textOf(line.cells.reason),
    organisation: sameness ?? { value: null },
  })
}

function readAccount(line: RosterLine<AccountColumn>) {
  const { role } = line.cells
  const choice = role && choiceOf(role, ({ roles }) => roles)
  const roles =
    choice && 'value' in choice
      ? { value: [...roleChoices[choice.value]] }
      : (choice ?? { value: [] })
  const { cells, ...place } = line
  const read = checked<
    Omit<RosterAccount, 'roles'> & { role: RosterAccount['roles'] },
    AccountColumn
  >(
    AccountLine,
    { ...place, cells },
    {
      ...{ name: textOf(cells.name), login: textOf(cells.login), member: textOf(cells.member) },
      ...{ role: roles, document: textOf(cells.document) },
    },
  )
  if ('faults' in read) return read
  const { role: given, ...entry } = read.entry
  return { entry: { ...entry, roles: given } }
}

/** The same as a request states it, but with the roles under the name of their column. */
const { roles: rolesOf, ...ofAccount } = RosterAccount.entries
const AccountLine = v.strictObject({ ...ofAccount, role: rolesOf })

type Cell = { value: unknown } | { refused: ErrorCode }

/** The line when every cell of it can be taken; else the cells that cannot. */
function checked<Entry, Column extends string>(
  schema: v.GenericSchema<unknown, Entry>,
  { row }: { row: number; cells: object },
  stated: Record<Column, Cell>,
): Read<Entry, Column> {
  const cells = Object.entries(stated) as [Column, Cell][]
  const refused = cells.flatMap(([column, cell]) =>
    'refused' in cell ? [{ row, column, code: cell.refused }] : [],
  )
  if (refused.length > 0) return { faults: refused }
  const values = cells.map(([column, cell]) => [column, (cell as { value: unknown }).value])
  const result = v.safeParse(schema, { row, ...Object.fromEntries(values) })
  if (result.success) return { entry: result.output }
  const faults = result.issues.map((issue) => {
    const column = String(issue.path?.[0]?.key ?? cells[0]![0]) as Column
    // null: of what has to be there.
    const code = issue.input === null ? 'field.missing' : issue.message
    return { row, column, code: isErrorCode(code) ? code : 'field.wrong' }
  })
  return { faults: faults as { row: number; column: Column; code: ErrorCode }[] }
}

function textOf(raw: RawCell | undefined): Cell {
  if (!raw) return { value: null }
  if (raw.kind === 'number' || raw.kind === 'text') return { value: String(raw.value) }
  return { refused: raw.kind === 'formula' ? 'form.formula' : 'roster.not_text' }
}

/** A choice by its words, as people type them, in either language. */
function choiceOf<Choice extends string>(
  raw: RawCell,
  choices: (words: (typeof rosterWords)['vi']) => Record<Choice, string>,
): { value: Choice } | { refused: ErrorCode } {
  if (raw.kind !== 'text') return { refused: 'choice.unknown' }
  for (const words of Object.values(rosterWords))
    for (const [choice, said] of Object.entries(choices(words)) as [Choice, string][])
      if (fold(said) === fold(raw.value)) return { value: choice }
  return { refused: 'choice.unknown' }
}

/** The line of example as it was written; one that somebody wrote over is a line like others. */
function isExample(
  { key, cells }: RosterLine<string>,
  example: 'memberExample' | 'accountExample',
): boolean {
  if (key !== keys.example) return false
  const said = cells as Partial<Record<string, RawCell>>
  return Object.values(rosterWords).some((words) =>
    Object.entries(words[example]).every(([column, text]) => {
      const raw = said[column]
      return text === (raw && 'value' in raw ? String(raw.value) : '')
    }),
  )
}
