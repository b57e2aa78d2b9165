import type { RawCell } from '../excel/cells.ts'

/** The hidden mark of a form, and beside it its season. */
export const rosterFormat = 'thidua/roster@1'

/** Where things stand on the two sheets of the form, by letter. */
export const memberColumns = {
  ...{ name: 'A', shortName: 'B', size: 'C', status: 'D', reason: 'E', organisation: 'G' },
} as const
export const accountColumns = {
  ...{ name: 'A', login: 'B', member: 'C', role: 'D', document: 'E' },
} as const
export type MemberColumn = keyof typeof memberColumns
export type AccountColumn = keyof typeof accountColumns

/** A hidden column between the others, where it stood from the first forms on: it marks the heads, the lines of example and those of members that there are. */
export const keyColumn = 'F'
export const keys = {
  ...{ members: 'members', accounts: 'accounts', example: 'example', member: 'member' },
} as const

/** Lines to fill in that the form has. */
export const blankLines = { members: 60, accounts: 200 } as const

/** As many as a sheet of a form may have, those of members that there are with them. */
export const mostRosterLines = 500

/** All that the form is written from: plain data, for the worker. */
export interface RosterForm {
  seasonId: string
  language: 'vi' | 'en'
  seasonTitle: string
  members: {
    name: string
    shortName: string
    size: string | null
    ranked: boolean
    reason: string | null
  }[]
}

/** A line as it came back. Empty cells are not there. */
export interface RosterLine<Column extends string> {
  row: number
  key: string
  cells: Partial<Record<Column, RawCell>>
}

export interface FilledRoster {
  seasonId: string
  members: RosterLine<MemberColumn>[]
  accounts: RosterLine<AccountColumn>[]
}
