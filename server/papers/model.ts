/**
 * A paper as plain data: what stands on it, in order, and nothing about a file format. Each renderer
 * (Word, PDF, workbook) lays it out by Decree 30/2020/NĐ-CP, Appendix I.
 */
export interface Paper {
  /** Name of the file, without its ending. */
  file: string
  orientation: 'portrait' | 'landscape'
  letterhead: Letterhead
  /** Printed in capitals. */
  title: string
  /** What the paper is about: lines under the title. */
  about: readonly string[]
  /** In brackets under that: what it goes with, or that it is a draft. */
  attached: string | null
  /** "Kính gửi": to whom it goes; empty for most papers. */
  to: readonly string[]
  blocks: readonly Block[]
  signatures: readonly Signature[]
  recipients: readonly string[]
  foot: Foot
}

/** Who issues it, its number, where and when; a blank stands where something is left to write by hand. */
export interface Letterhead {
  /** The body above the issuer; empty where none is named. */
  parent: string
  issuer: string
  /** "05/BB-CTĐ"; with a blank before the sign while it has no number; null for a paper that gets none. */
  number: string | null
  place: string
  /** In words: "ngày 06 tháng 6 năm 2025". */
  day: string
}

export type Block =
  /** "Căn cứ …": italic. */
  | { kind: 'ground'; text: string }
  /** A paragraph; its first line is indented. */
  | { kind: 'text'; text: string; bold?: true; italic?: true }
  /** A line of a list, with its dash. */
  | { kind: 'item'; text: string }
  /** "I. …" (1), "1. …" (2), "a) …" (3). */
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  /** Below a table, smaller. */
  | { kind: 'note'; text: string; bold?: true }
  /** The title of an annex, on a new page, below "Phụ lục I" where it is one of the paper's own. */
  | { kind: 'annex'; label?: string; title: string; about: string | null }
  /** The place of the signatures and recipients. */
  | { kind: 'closing' }
  | TableBlock

export interface TableBlock {
  kind: 'table'
  /** Of its sheet in a workbook. */
  name: string
  /** Of the columns, in any unit: only their proportion counts. */
  widths: readonly number[]
  /** Repeated on every page. Cells that span rows or columns stand where they begin. */
  head: readonly (readonly Cell[])[]
  rows: readonly Row[]
  /** Of its text, in points. */
  size: number
}

/** Bold where it is a section or a sum. A row is never cut by the end of a page. */
export interface Row {
  kind: 'plain' | 'section' | 'sum'
  cells: readonly Cell[]
}

export interface Cell {
  text: string
  /** Smaller, on a line of its own: the self-score in brackets. */
  aside?: string
  /** A decimal text: a workbook holds it as a number, shown with at least `places` decimals. */
  number?: string
  places?: number
  /** How a workbook works the number out again. Stated only where the sum is exactly `number`. */
  sum?: Sum
  align?: 'left' | 'center' | 'right'
  bold?: true
  italic?: true
  /** How many columns or rows it takes. */
  columns?: number
  rows?: number
}

/** Cells that are added: of the same row by column, or of one column by row of the body; all from 0. */
export type Sum = { across: readonly number[] } | { column: number; down: readonly number[] }

export interface Signature {
  /** In whose name: "TM. Cụm thi đua". */
  onBehalf?: string
  office: string
  seal?: true
  /** What the person is at home, above the name; '' where it is not said. */
  position?: string
  /** '' leaves room to write it. */
  name?: string
}

/** At the foot of every page. */
interface Foot {
  /** "Bảng điểm bản 2 · Đầu chuỗi nhật ký 1234:9f86d081884c7d65". */
  line: string
  /** The check code as it is printed. */
  code: string
  /** Where the code is looked up; in the QR. */
  address: string
}
