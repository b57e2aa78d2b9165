/** A document type, in which entities that swell begin. Some readers take small letters as well. */
const doctype = /<!doctype/i
/** How text in two or four bytes a letter begins: its mark, or the first "<" between zeros. */
const wide = /^(?:\xfe\xff|\xff\xfe|\0\0\xfe\xff|\0{1,3}<|<\0)/

/**
 * Whether a part of an Excel file is such as Excel never writes: with a document type, wherever it stands, or
 * in UTF-16 or UTF-32, where the search for one would be blind. In a cell "<" is always written "&lt;".
 */
export function isRiskyXml(part: Uint8Array): boolean {
  // Byte by byte: what is looked for is ASCII, whatever the letters around it are.
  const text = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1')
  return wide.test(text) || doctype.test(text)
}
