import { createHash } from 'node:crypto'

/** Digest of the letters and digits of a fragment: the same from .docx and from pasted text. */
export function fragmentDigest(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return createHash('sha256').update(words.join(' ')).digest('hex')
}
