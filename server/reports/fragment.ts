import { createHash } from 'node:crypto'

/** Where a footnote stood in a .docx; pasted text has no such mark. */
const footnote = /\[footnoteRef:\d+\]/gu

/** Digest of the letters and digits of a fragment: the same from .docx and from pasted text. */
export function fragmentDigest(text: string): string {
  const words =
    text
      .replace(footnote, '')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return createHash('sha256').update(words.join(' ')).digest('hex')
}
