import type { Workbook, Worksheet } from '@cj-tech-master/excelts'
import { cellsOfRow, textOf } from '../excel/cells.ts'
import { readIdentity } from '../excel/identity.ts'
import { loadExcel } from '../excel/load.ts'
import { ExcelRefusal } from '../excel/refusal.ts'
import {
  accountColumns,
  type FilledRoster,
  keyColumn,
  keys,
  memberColumns,
  mostRosterLines,
  type RosterLine,
  rosterFormat,
} from './model.ts'

/**
 * What a form says, cell by cell; nothing of it is computed.
 *
 * @param parts As `excelParts` found them.
 * @throws ExcelRefusal When it is a damaged file, or no form of members and accounts of this system.
 */
export async function openRoster(parts: Record<string, Uint8Array>): Promise<FilledRoster> {
  const workbook = await loadExcel(parts)
  const [seasonId] = readIdentity(workbook, rosterFormat) ?? []
  const members = linesOf(workbook, keys.members, memberColumns)
  const accounts = linesOf(workbook, keys.accounts, accountColumns)
  if (!seasonId || !members || !accounts) throw new ExcelRefusal('excel.foreign')
  if (members.length > mostRosterLines || accounts.length > mostRosterLines)
    throw new ExcelRefusal('excel.too_many_lines')
  return { seasonId, members, accounts }
}

/** The lines below the head of this key that say something, wherever the sheet was moved to. */
function linesOf<Column extends string>(
  workbook: Workbook,
  key: string,
  columns: Readonly<Record<Column, string>>,
): RosterLine<Column>[] | null {
  for (const sheet of workbook.worksheets) {
    const head = headOf(sheet, key)
    if (head === null) continue
    const lines: RosterLine<Column>[] = []
    sheet.eachRow((_, row) => {
      if (row <= head) return
      const cells = cellsOfRow((letter) => sheet.getCell(`${letter}${row}`), columns)
      if (Object.keys(cells).length > 0) lines.push({ row, key: keyOf(sheet, row), cells })
    })
    return lines
  }
  return null
}

function headOf(sheet: Worksheet, key: string): number | null {
  let head: number | null = null
  sheet.eachRow((_, row) => {
    if (head === null && keyOf(sheet, row) === key) head = row
  })
  return head
}

function keyOf(sheet: Worksheet, row: number): string {
  return textOf(sheet.getCell(`${keyColumn}${row}`))
}
