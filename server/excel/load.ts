import { Workbook } from '@cj-tech-master/excelts'
import { zipSync } from 'fflate'
import { ExcelRefusal } from './refusal.ts'

/**
 * A workbook as it was written; nothing of it is computed.
 *
 * @param parts As `excelParts` found them; packed anew, so that the library unpacks no more than was
 *   announced and looked at.
 * @throws ExcelRefusal
 */
export async function loadExcel(parts: Record<string, Uint8Array>): Promise<Workbook> {
  const workbook = new Workbook()
  try {
    await workbook.xlsx.load(zipSync(parts, { level: 0 }))
  } catch {
    throw new ExcelRefusal('excel.broken')
  }
  return workbook
}
