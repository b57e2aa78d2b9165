import { ReportRefusal } from './refusal.ts'

/** Signs that no text holds: control characters other than tab, line ends, form feed and escape of none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/

/**
 * Text from UTF-8, or from UTF-16 with its mark; the mark is dropped, all else stays.
 *
 * @throws ReportRefusal For another encoding and for what is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes)
  if (text === undefined)
    throw new ReportRefusal(bytes.includes(0) ? 'report.binary' : 'report.encoding')
  if (control.test(text)) throw new ReportRefusal('report.binary')
  return text
}

function decode(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
