import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces.js'
import { fill, type Placed, place, pointsPerMm } from '../../layout.ts'
import type { Cell, Row, TableBlock } from '../../model.ts'

/** Points between the text of a cell and its lines. */
const padding = { across: 2.5, down: 1.5 }
const line = 0.5

/**
 * A table whose head comes again on each page and whose rows are never cut.
 *
 * @param width In millimetres.
 */
export function tableOf(table: TableBlock, width: number): ContentTable {
  const columns = table.widths.length
  const inside = width * pointsPerMm - columns * (2 * padding.across + line) - line
  const heads = place(table.head).map((row) => spread(row, columns, headCell))
  const rows = place(table.rows.map(({ cells }) => cells))
  const bodies = rows.map((row, at) =>
    spread(row, columns, (cell) => bodyCell(cell, table.rows[at]!)),
  )
  return {
    fontSize: table.size,
    lineHeight: 1.05,
    margin: [0, 4, 0, 6],
    table: {
      headerRows: heads.length,
      ...(bodies.length > 0 && { keepWithHeaderRows: 1 }),
      dontBreakRows: true,
      widths: fill(table.widths, inside),
      body: [...heads, ...bodies],
    },
    layout: {
      hLineWidth: () => line,
      vLineWidth: () => line,
      paddingLeft: () => padding.across,
      paddingRight: () => padding.across,
      paddingTop: () => padding.down,
      paddingBottom: () => padding.down,
    },
  }
}

/** A place for every column: what a span covers is empty. */
function spread(row: readonly Placed[], columns: number, draw: (cell: Cell) => TableCell) {
  const cells: TableCell[] = Array.from({ length: columns }, () => '')
  for (const { cell, column } of row) cells[column] = draw(cell)
  return cells
}

/** Not centred from top to bottom: the library draws a cell that spans rows outside itself then. */
function headCell({ text, aside, columns, rows }: Cell): TableCell {
  const lines: Content[] = [{ text, bold: true }, ...(aside ? [{ text: aside, bold: false }] : [])]
  return { stack: lines, alignment: 'center', ...spans({ columns, rows }) }
}

function bodyCell(cell: Cell, { kind }: Row): TableCell {
  const { text, aside, align = 'left', columns, rows } = cell
  const bold = cell.bold === true || kind !== 'plain'
  const said: Content = { text, bold, italics: cell.italic === true }
  return {
    stack: aside ? [said, { text: aside, fontSize: 8.5, bold: false }] : [said],
    alignment: align,
    ...(rows === undefined && { verticalAlignment: 'middle' as const }),
    ...spans({ columns, rows }),
  }
}

function spans({ columns, rows }: { columns: number | undefined; rows: number | undefined }) {
  return { ...(columns && { colSpan: columns }), ...(rows && { rowSpan: rows }) }
}
