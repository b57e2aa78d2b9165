import { Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx'
import { fill, type Placed, place } from '../../layout.ts'
import type { Cell, Row, TableBlock } from '../../model.ts'
import { lines } from './styles.ts'
import { fixed, twips } from './units.ts'

/**
 * A table whose head comes again on each page and whose rows are never cut.
 *
 * @param width In millimetres.
 */
export function tableOf(table: TableBlock, width: number): Table {
  const widths = fill(table.widths, width)
  const draw = (row: readonly Placed[], look: Look) =>
    row.map(({ cell, column }) => cellOf(cell, widthOf(cell, column, widths), look))
  const heads = place(table.head).map(
    (row) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: draw(row, { size: table.size, head: true, bold: true, keep: true }),
      }),
  )
  const bodies = place(table.rows.map(({ cells }) => cells)).map((row, at) => {
    const look = lookOf(table, at)
    return new TableRow({ cantSplit: true, children: draw(row, look) })
  })
  return new Table({
    ...fixed(widths),
    borders: lines,
    rows: [...heads, ...bodies],
    margins: { left: 45, right: 45, top: 30, bottom: 30 },
  })
}

interface Look {
  size: number
  head: boolean
  bold: boolean
  /** On the page of the next row: a section with what is in it, the last rows with the sum. */
  keep: boolean
}

function lookOf({ size, rows }: TableBlock, at: number): Look {
  const { kind } = rows[at] as Row
  const keep = kind === 'section' || rows[at + 1]?.kind === 'sum'
  return { size, head: false, bold: kind !== 'plain', keep }
}

function widthOf({ columns = 1 }: Cell, column: number, widths: readonly number[]): number {
  return widths.slice(column, column + columns).reduce((all, width) => all + width, 0)
}

function cellOf(cell: Cell, width: number, look: Look): TableCell {
  const { text, aside, columns, rows } = cell
  const run = { size: look.size * 2, italics: cell.italic === true }
  const alignment = look.head ? 'center' : (cell.align ?? 'left')
  const paragraph = (said: string, more: { bold: boolean; size: number }) =>
    new Paragraph({
      style: 'TrongBang',
      alignment,
      keepNext: look.keep,
      children: [new TextRun({ ...run, ...more, text: said })],
    })
  const bold = look.bold || cell.bold === true
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(columns && { columnSpan: columns }),
    ...(rows && { rowSpan: rows }),
    children: [
      ...text.split('\n').map((said) => paragraph(said, { bold, size: run.size })),
      ...(aside ? [paragraph(aside, { bold: false, size: 17 })] : []),
    ],
  })
}
