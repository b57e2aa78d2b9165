import type { RawCell } from '../excel/cells.ts'

/** The cells of a line that a member fills in. */
export const inputs = ['result', 'plan', 'previous', 'notApplicable', 'note'] as const
export type Input = (typeof inputs)[number]

/** Where things stand on the form, by letter. The key of a line is hidden; it moves with the line. */
export const columns = {
  ...{ code: 'A', title: 'B', rule: 'C', most: 'D', result: 'E', unit: 'F' },
  ...{ plan: 'G', previous: 'H', notApplicable: 'I', note: 'J', key: 'K' },
} as const satisfies Record<Input | 'code' | 'title' | 'rule' | 'most' | 'unit' | 'key', string>

export const formFormat = 'thidua/form@1'

/** Whose form it is, and of which version of the criteria. */
export interface FormIdentity {
  seasonId: string
  memberId: string
  sheetNumber: number
}

/** A cell as the form shows it. */
export type FormCell =
  | { kind: 'number'; value: string | null }
  | { kind: 'text'; value: string }
  | { kind: 'choice'; options: readonly string[]; value: string | null }
  /** A figure that recorded activities add up to: nobody types it. */
  | { kind: 'counted'; value: string }

/** A node of the sheet as a line of the form. */
export interface FormLine {
  code: string
  title: string
  /** 1 for the sections. */
  depth: number
  isGroup: boolean
  rule: string
  most: string | null
  unit: string
  /** Of the claim that the figures are from; 0 where there is none. */
  version: number
  cells: Partial<Record<Input, FormCell>>
}

/** All that a form is written from: plain data, for the worker. */
export interface FormPlan {
  identity: FormIdentity
  language: 'vi' | 'en'
  title: string
  subtitle: string
  lines: FormLine[]
}

/** A line of a form as it came back. Empty cells are not there. */
export interface FilledLine {
  row: number
  code: string
  version: number
  cells: Partial<Record<Input, RawCell>>
}

export interface FilledForm {
  identity: FormIdentity
  lines: FilledLine[]
}
