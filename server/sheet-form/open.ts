import { type Cell, ValueType, type Worksheet } from '@cj-tech-master/excelts'
import { loadExcel } from '../excel/load.ts'
import { ExcelRefusal } from '../excel/refusal.ts'
import {
  columns,
  type FilledForm,
  type FilledLine,
  type FormIdentity,
  formFormat,
  identitySheet,
  inputs,
  type RawCell,
} from './model.ts'

/**
 * What a form says, cell by cell; nothing of it is computed, and no part of the file but cells is looked at.
 *
 * @param parts As `excelParts` found them.
 * @throws ExcelRefusal When it is a damaged file, or no form of this system.
 */
export async function openForm(parts: Record<string, Uint8Array>): Promise<FilledForm> {
  const workbook = await loadExcel(parts)
  const identity = identityOf(workbook.getWorksheet(identitySheet))
  // Not simply the first one: somebody may have put another in front.
  const lines = workbook.worksheets.map(linesOf).find((found) => found.length > 0)
  if (!identity || !lines) throw new ExcelRefusal('excel.foreign')
  return { identity, lines }
}

function linesOf(sheet: Worksheet): FilledLine[] {
  const lines: FilledLine[] = []
  sheet.eachRow((_, row) => {
    const key = textOf(sheet.getCell(`${columns.key}${row}`))
    const found = /^(?<code>.+)\|(?<version>\d{1,9})$/.exec(key)?.groups
    if (!found) return
    const version = Number(found.version)
    lines.push({ row, code: found.code!, version, cells: cellsOf(sheet, row) })
  })
  return lines
}

function identityOf(sheet: Worksheet | undefined): FormIdentity | null {
  if (!sheet) return null
  const [format, seasonId, memberId, number] = [1, 2, 3, 4].map((row) =>
    textOf(sheet.getCell(row, 1)),
  )
  if (format !== formFormat || !seasonId || !memberId || !/^\d{1,9}$/.test(number ?? ''))
    return null
  return { seasonId, memberId, sheetNumber: Number(number) }
}

function cellsOf(sheet: Worksheet, row: number): FilledLine['cells'] {
  return Object.fromEntries(
    inputs.flatMap((input) => {
      const raw = rawOf(sheet.getCell(`${columns[input]}${row}`))
      return raw ? [[input, raw]] : []
    }),
  )
}

function rawOf(cell: Cell): RawCell | null {
  switch (cell.type) {
    case ValueType.Number:
      // "95%" is stored as 0.95: nobody can tell which of the two was meant.
      return String(cell.numFmt ?? '').includes('%')
        ? { kind: 'percent' }
        : { kind: 'number', value: cell.value as number }
    case ValueType.Boolean:
      return { kind: 'boolean', value: cell.value as boolean }
    case ValueType.Formula:
      return { kind: 'formula' }
    case ValueType.Date:
      return { kind: 'date' }
    case ValueType.Error:
      return { kind: 'error' }
    default: {
      const value = textOf(cell)
      return value === '' ? null : { kind: 'text', value }
    }
  }
}

function textOf(cell: Cell): string {
  return cell.type === ValueType.Formula ? '' : cell.text.normalize('NFC').trim()
}
