import type { Worksheet } from '@cj-tech-master/excelts'
import { cellsOfRow, textOf } from '../excel/cells.ts'
import { readIdentity } from '../excel/identity.ts'
import { loadExcel } from '../excel/load.ts'
import { ExcelRefusal } from '../excel/refusal.ts'
import {
  columns,
  type FilledForm,
  type FilledLine,
  type FormIdentity,
  formFormat,
  type Input,
  inputs,
} from './model.ts'

/**
 * What a form says, cell by cell; nothing of it is computed, and no part of the file but cells is looked at.
 *
 * @param parts As `excelParts` found them.
 * @throws ExcelRefusal When it is a damaged file, or no form of this system.
 */
export async function openForm(parts: Record<string, Uint8Array>): Promise<FilledForm> {
  const workbook = await loadExcel(parts)
  const identity = identityOf(readIdentity(workbook, formFormat))
  // Not simply the first one: somebody may have put another in front.
  const lines = workbook.worksheets.map(linesOf).find((found) => found.length > 0)
  if (!identity || !lines) throw new ExcelRefusal('excel.foreign')
  return { identity, lines }
}

const inputColumns = Object.fromEntries(inputs.map((input) => [input, columns[input]])) as Record<
  Input,
  string
>

function linesOf(sheet: Worksheet): FilledLine[] {
  const lines: FilledLine[] = []
  sheet.eachRow((_, row) => {
    const key = textOf(sheet.getCell(`${columns.key}${row}`))
    const found = /^(?<code>.+)\|(?<version>\d{1,9})$/.exec(key)?.groups
    if (!found) return
    const version = Number(found.version)
    lines.push({
      row,
      code: found.code!,
      version,
      cells: cellsOfRow((letter) => sheet.getCell(`${letter}${row}`), inputColumns),
    })
  })
  return lines
}

function identityOf(texts: string[] | null): FormIdentity | null {
  const [seasonId, memberId, number = ''] = texts ?? []
  if (!seasonId || !memberId || !/^\d{1,9}$/.test(number)) return null
  return { seasonId, memberId, sheetNumber: Number(number) }
}
