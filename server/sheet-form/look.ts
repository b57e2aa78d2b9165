import type { Worksheet } from '@cj-tech-master/excelts'
import { heightOf } from '../excel/height.ts'
import { formFont } from '../excel/look.ts'
import { columns } from './model.ts'

/** In characters. */
const widths: Record<keyof typeof columns, number> = {
  ...{ code: 8, title: 44, rule: 42, most: 8, result: 16, unit: 12 },
  ...{ plan: 12, previous: 12, notApplicable: 11, note: 34, key: 4 },
}

/** As high as its longest text wants: what is wrapped is cut off in programs that do not look for themselves. */
export function giveHeight(sheet: Worksheet, row: number, { title, rule }: Wrapped): void {
  const high = Math.max(
    heightOf(title, widths.title, formFont.size),
    heightOf(rule, widths.rule, formFont.size),
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
