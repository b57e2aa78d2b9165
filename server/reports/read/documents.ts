/** A document's number as written, and where it stands. */
export interface DocumentNumber {
  text: string
  start: number
  end: number
}

const dash = '\\s?[-–—]\\s?'
const code = '(?:[A-ZĐ]{1,4}[tT]?[rR]|[A-ZĐ]{2,6}|T[Uu])(?!\\p{Ll})'
const tail = '[A-ZĐ][\\p{L}\\d]{0,9}(?:[-–.][A-ZĐ][\\p{L}\\d]{0,9})*'
const shape = new RegExp(
  `(?<![\\p{L}\\d.,/])\\d{1,5}(?:/\\d{4})?(?:(?:/|${dash})${code}(?:/|[-–])${tail}|/${code}(?![\\p{L}/]))`,
  'gu',
)

const divided = /\d\s?[/\-–—]/u

/** Numbers such as 62/KH-TU, 38-CT/TW, "12 – CT/TW", 20/CTr-LHHN, 152/2025/NĐ-CP, in order. */
export function findDocuments(text: string, offset = 0): DocumentNumber[] {
  if (!divided.test(text)) return []
  return [...text.matchAll(shape)].map((match) => ({
    text: match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }))
}
