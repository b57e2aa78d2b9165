import { ArchiveRefusal, unpack } from '../archives/unpack.ts'
import { ExcelRefusal } from './refusal.ts'
import { isRiskyXml } from './risky-xml.ts'

/** A sheet of some hundred lines is half a million bytes. */
const mostUnpacked = 8 * 1024 * 1024
const codes = { broken: 'excel.broken', bursting: 'excel.bursting' } as const

/**
 * The parts of an Excel file, after all that could do harm was looked for. It needs no library, so a harmful
 * file is refused before one is even loaded.
 *
 * @throws ExcelRefusal When it is no Excel file, or a harmful, damaged or swelling one.
 */
export function excelParts(bytes: Uint8Array): Record<string, Uint8Array> {
  requireExcel(bytes)
  const parts = unpackSafely(bytes)
  const paths = Object.keys(parts)
  if (!paths.includes('xl/workbook.xml')) throw new ExcelRefusal('excel.other_kind')
  if (paths.some((path) => /vbaProject|macrosheets|activeX/i.test(path)))
    throw new ExcelRefusal('excel.macros')
  if (paths.some((path) => /externalLinks|connections|embeddings/i.test(path)))
    throw new ExcelRefusal('excel.linked')
  if (Object.values(parts).some(isRiskyXml)) throw new ExcelRefusal('excel.broken')
  return parts
}

function unpackSafely(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unpack(bytes, () => true, mostUnpacked)
  } catch (error) {
    throw error instanceof ArchiveRefusal ? new ExcelRefusal(codes[error.trouble]) : error
  }
}

function requireExcel(bytes: Uint8Array): void {
  const [a, b] = bytes
  if (a === 0x50 && b === 0x4b) return
  if (a !== 0xd0 || b !== 0xcf) throw new ExcelRefusal('excel.other_kind')
  // A file with a password is an old container with this stream in it.
  const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
  throw new ExcelRefusal(isEncrypted ? 'excel.encrypted' : 'excel.old')
}
