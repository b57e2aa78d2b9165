import { type Cell, ValueType, type Worksheet } from '@cj-tech-master/excelts'
import { loadExcel } from '../excel/load.ts'
import { ExcelRefusal } from '../excel/refusal.ts'
import type { TableCell, TableLine } from './model.ts'
import { type ReadSheet, readTable } from './read-table.ts'

const mostRows = 2000
const mostColumns = 30

/**
 * The scoring sheet of a workbook: of its worksheets the one that states most. Of a formula its last result
 * counts, as it is seen in Excel.
 *
 * @param parts As `excelParts` found them.
 * @throws ExcelRefusal
 */
export async function readWorkbook(parts: Record<string, Uint8Array>): Promise<ReadSheet> {
  const workbook = await loadExcel(parts)
  const found = workbook.worksheets.flatMap((sheet) => readTable(linesOf(sheet)) ?? [])
  const [best] = found.sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
  if (!best) throw new ExcelRefusal('excel.no_sheet')
  return best
}

function linesOf(sheet: Worksheet): TableLine[] {
  const lines: TableLine[] = []
  sheet.eachRow((_, row) => {
    if (lines.length >= mostRows) return
    const columns = Math.min(sheet.columnCount, mostColumns)
    const cells = Array.from({ length: columns }, (_, at) => seenIn(sheet.getCell(row, at + 1)))
    lines.push({ row, cells })
  })
  return lines
}

/** What is seen in a cell; one that was merged into another shows nothing. */
function seenIn(cell: Cell): TableCell {
  if (cell.type === ValueType.Merge || cell.type === ValueType.Error) return null
  if (cell.type === ValueType.Number) return cell.value as number
  if (cell.type === ValueType.Formula && typeof cell.result === 'number') return cell.result
  const text = cell.text.normalize('NFC').trim()
  return text === '' ? null : text
}
