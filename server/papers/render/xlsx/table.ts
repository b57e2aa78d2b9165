import type { CellValue, Worksheet } from '@cj-tech-master/excelts'
import { heightOf } from '../../../excel/height.ts'
import { type Placed, place } from '../../layout.ts'
import type { Cell, Row, Sum, TableBlock } from '../../model.ts'
import { fontOf, nextRow, widthOf } from './lines.ts'

const thin = { style: 'thin' } as const
const lines = { top: thin, bottom: thin, left: thin, right: thin }
/** Sums of numbers with at most so many places are exact when rounded there. */
const exactPlaces = 6

/** The table with its head, which is printed again on each page and stays in sight. */
export function writeTable(sheet: Worksheet, table: TableBlock): void {
  // A line apart from the head of the paper.
  const top = sheet.rowCount === 0 ? 1 : nextRow(sheet) + 1
  const first = top + table.head.length
  place(table.head).forEach((row, at) => {
    for (const placed of row) writeCell(sheet, top + at, placed, { size: table.size, head: true })
  })
  place(table.rows.map(({ cells }) => cells)).forEach((row, at) => {
    const look = { size: table.size, head: false, kind: table.rows[at]!.kind, first }
    for (const placed of row) writeCell(sheet, first + at, placed, look)
  })
  sheet.pageSetup.printTitlesRow = `${top}:${first - 1}`
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: first - 1, showGridLines: false }]
}

interface Look {
  size: number
  head: boolean
  kind?: Row['kind']
  /** The row of the sheet that holds the table's first row. */
  first?: number
}

function writeCell(sheet: Worksheet, row: number, { cell, column }: Placed, look: Look): void {
  const { columns = 1, rows = 1 } = cell
  const at = sheet.getCell(row, column + 1)
  at.value = contentOf(cell, row, look.first ?? row)
  at.font = fontOf({
    size: look.size,
    bold: look.head || cell.bold === true || look.kind !== 'plain',
    italic: cell.italic === true,
  })
  at.alignment = {
    horizontal: look.head ? 'center' : (cell.align ?? 'left'),
    vertical: 'middle',
    // A number too wide for its column would be shown as ###.
    ...(cell.number === undefined ? { wrapText: true } : { shrinkToFit: true }),
  }
  if (cell.number !== undefined) at.numFmt = formatOf(cell, cell.number)
  for (let y = row; y < row + rows; y++) {
    for (let x = column + 1; x <= column + columns; x++) sheet.getCell(y, x).border = lines
  }
  if (columns > 1 || rows > 1) sheet.mergeCells(row, column + 1, row + rows - 1, column + columns)
  const shown =
    cell.number === undefined ? (cell.aside ? `${cell.text}\n${cell.aside}` : cell.text) : ''
  const high = heightOf(shown, widthOf(sheet, column + 1, column + columns), look.size) / rows
  const line = sheet.getRow(row)
  line.height = Math.max(line.height ?? 0, high)
}

/** A text stays a text, whatever sign it begins with. */
function contentOf({ text, aside, number, sum }: Cell, row: number, first: number): CellValue {
  if (number === undefined) return aside ? `${text}\n${aside}` : text === '' ? null : text
  const result = Number(number)
  return sum
    ? { formula: `ROUND(SUM(${partsOf(sum, row, first)}),${exactPlaces})`, result }
    : result
}

function partsOf(sum: Sum, row: number, first: number): string {
  if ('across' in sum) return sum.across.map((column) => `${letters(column)}${row}`).join(',')
  return sum.down.map((at) => `${letters(sum.column)}${first + at}`).join(',')
}

/** "A" for 0, "AA" for 26. */
function letters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}

/** With all decimals of the number; what stands beside it as a text of the format. */
function formatOf({ text, places = 0, aside }: Cell, number: string): string {
  if (/^0\d+$/.test(text)) return '0'.repeat(text.length)
  const decimals = Math.max(places, number.split('.')[1]?.length ?? 0)
  const format = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`
  return aside ? `${format}" ${aside.replaceAll('"', '')}"` : format
}
