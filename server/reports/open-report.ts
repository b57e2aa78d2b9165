import { decodeText } from './decode-text.ts'
import { type PlainReport, readDocx } from './docx/read-docx.ts'
import { normalise } from './read/normalise.ts'
import { ReportRefusal } from './refusal.ts'

export const mostReportBytes = 20 * 1024 * 1024

/**
 * The text of a report from its bytes, .docx or plain, normalised; the file's name says nothing.
 *
 * @throws ReportRefusal When it is empty, blank, binary, an old .doc, or a broken or bursting package.
 */
export function openReport(bytes: Uint8Array): PlainReport {
  if (bytes.length === 0) throw new ReportRefusal('report.empty')
  if (bytes.length > mostReportBytes) throw new ReportRefusal('report.too_large')
  const { text, headings } = openByKind(bytes)
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ReportRefusal('report.empty')
  return { text: normalise(text), headings }
}

function openByKind(bytes: Uint8Array): PlainReport {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return readDocx(bytes)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new ReportRefusal(isEncrypted(bytes) ? 'report.encrypted' : 'report.old_word')
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new ReportRefusal('report.pdf')
  return { text: decodeText(bytes), headings: new Map() }
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

/** A .docx with a password is an old container with this stream in it. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
}
