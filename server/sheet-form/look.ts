import type { Cell, Worksheet } from '@cj-tech-master/excelts'
import { heightOf } from '../excel/height.ts'
import { columns } from './model.ts'

type Look = 'title' | 'subtitle' | 'help' | 'head' | 'group' | 'locked' | 'asked' | 'counted'

const grey = 'FFBFBFBF'
const line = { style: 'thin', color: { argb: grey } } as const
const box = { top: line, bottom: line, left: line, right: line }
const filled = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const
const font = { name: 'Times New Roman', size: 12 }
const top = { wrapText: true, vertical: 'top' } as const

const looks: Record<
  Look,
  Partial<Pick<Cell, 'font' | 'fill' | 'border' | 'alignment' | 'protection'>>
> = {
  title: { font: { ...font, bold: true, size: 14 } },
  subtitle: { font: { ...font, bold: true } },
  help: { font: { ...font, italic: true } },
  head: {
    font: { ...font, bold: true },
    fill: filled('FFE7E6E6'),
    border: box,
    alignment: { wrapText: true, vertical: 'middle', horizontal: 'center' },
  },
  group: { font: { ...font, bold: true }, fill: filled('FFF2F2F2'), border: box, alignment: top },
  locked: { font, border: box, alignment: top },
  asked: {
    font,
    fill: filled('FFFFF7D6'),
    border: box,
    alignment: top,
    protection: { locked: false },
  },
  counted: {
    font: { ...font, italic: true },
    fill: filled('FFF2F2F2'),
    border: box,
    alignment: top,
  },
}

/** Gives a cell its look. @returns The cell. */
export function decorate(cell: Cell, look: Look): Cell {
  return Object.assign(cell, looks[look])
}

/** In characters. */
const widths: Record<keyof typeof columns, number> = {
  ...{ code: 8, title: 44, rule: 42, most: 8, result: 16, unit: 12 },
  ...{ plan: 12, previous: 12, notApplicable: 11, note: 34, key: 4 },
}

/** As high as its longest text wants: what is wrapped is cut off in programs that do not look for themselves. */
export function giveHeight(sheet: Worksheet, row: number, { title, rule }: Wrapped): void {
  const high = Math.max(
    heightOf(title, widths.title, font.size),
    heightOf(rule, widths.rule, font.size),
  )
  sheet.getRow(row).height = high
}

/** The texts of a line that take several lines. */
interface Wrapped {
  title: string
  rule: string
}

/** Columns, what stays in sight, and how it is printed: A4 landscape, fitted to the width. */
export function setUpPage(sheet: Worksheet, headRow: number): void {
  for (const [name, letter] of Object.entries(columns)) {
    const column = sheet.getColumn(letter)
    column.width = widths[name as keyof typeof columns]
    if (name === 'key') column.hidden = true
  }
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: headRow }]
  Object.assign(sheet.pageSetup, {
    ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    printTitlesRow: `${headRow}:${headRow}`,
    printArea: `${columns.code}1:${columns.note}${sheet.rowCount}`,
    margins: { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  } satisfies Partial<Worksheet['pageSetup']>)
}
