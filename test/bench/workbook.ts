import { HyperFormula, type RawCellContent } from 'hyperformula'
import { type Size, seedOf } from './cluster.ts'
import { grades, section, sectionMax, totalMax } from './columns.ts'

/**
 * The same cluster as a workbook, as a secretary would build it: a sheet of figures, a row for each
 * member, and a sheet of points with a formula in each cell (the rule with its cap), capped sums of
 * sections, the capped total, the rank among all, and the grade.
 *
 * HyperFormula has no RANK; COUNTIF(">") + 1 is what stands for it.
 */
export function makeWorkbook({ members, sections }: Size): HyperFormula {
  const rows = Array.from({ length: members }, (_, member) => member)
  return HyperFormula.buildFromSheets(
    {
      Figures: rows.map((member) => figureRow(member, sections)),
      Points: rows.map((member) => pointsRow(member, { members, sections })),
    },
    { licenseKey: 'gpl-v3' },
  )
}

export interface WorkbookRow {
  total: number
  rank: number
  grade: string
}

/** What the workbook says of each member. */
export function readWorkbook(workbook: HyperFormula): WorkbookRow[] {
  return workbook.getSheetValues(workbook.getSheetId('Points')!).map((row) => {
    const [total, rank, grade] = row.slice(-3)
    return { total, rank, grade } as WorkbookRow
  })
}

function figureRow(member: number, sections: number): RawCellContent[] {
  return Array.from({ length: sections }, (_, at) =>
    section.flatMap(({ cells }, criterion) => cells(seedOf(member, at, criterion))),
  ).flat()
}

function pointsRow(member: number, { members, sections }: Size): string[] {
  const row = member + 1
  const criteria = Array.from({ length: sections }, (_, at) =>
    section.map((_, criterion) => points(member, at, criterion, members)),
  ).flat()
  const sums = Array.from({ length: sections }, (_, at) => {
    const first = at * section.length
    return `=MIN(SUM(${letters(first)}${row}:${letters(first + section.length - 1)}${row}),${sectionMax})`
  })
  const [from, to] = [criteria.length, criteria.length + sections - 1].map(letters)
  const total = letters(criteria.length + sections)
  return [
    ...[...criteria, ...sums, `=MIN(SUM(${from}${row}:${to}${row}),${totalMax})`],
    `=COUNTIF(${total}$1:${total}$${members},">"&${total}${row})+1`,
    `=${gradeFormula(`${total}${row}`)}`,
  ]
}

/** IF(x>=78,"xuat-sac",IF(…)) */
function gradeFormula(total: string): string {
  const [lowest, ...others] = grades.toReversed()
  return others.reduce(
    (rest, { id, from }) => `IF(${total}>=${from},"${id}",${rest})`,
    `"${lowest!.id}"`,
  )
}

function points(member: number, at: number, criterion: number, members: number): string {
  const widths = section.map(({ cells }) => cells(0).length)
  const inSection = sumOf(widths.slice(0, criterion))
  const first = at * sumOf(widths) + inSection
  const columns = Array.from({ length: widths[criterion]! }, (_, more) => letters(first + more))
  const own = columns.map((column) => `Figures!${column}${member + 1}`)
  const all = columns.map((column) => `Figures!${column}$1:${column}$${members}`)
  return `=${section[criterion]!.formula(own, all)}`
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/** 0 is A, 26 is AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}
