/** What stands in a cell: text, a number, or nothing. */
export type TableCell = string | number | null

/** A line of a table, as Excel counts it; cells from column A on. */
export interface TableLine {
  row: number
  cells: readonly TableCell[]
}

/** The columns that a scoring sheet has, by their place in a line. */
export interface SheetColumns {
  title: number
  code: number | null
  /** How it is scored, in words. */
  rule: number | null
  base: number | null
  bonus: number | null
  penalty: number | null
}

/** A line that names a section or a criterion. */
export interface SheetLine {
  row: number
  /** As written before it: "II", "1.2", "a", "-"; empty where nothing is. */
  mark: string
  title: string
  rule: string
  base: number | null
  bonus: number | null
  penalty: number | null
}

/** A line in its place: below the lines that it is part of. */
export interface OutlineItem {
  line: SheetLine
  items: OutlineItem[]
}
