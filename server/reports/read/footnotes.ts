/** The body of a footnote, brackets included. */
export interface Footnote {
  start: number
  end: number
}

const opening = /\[\d{1,3}:/g
const longest = 20_000

/**
 * Bodies "[3: …]", in order. They may stand anywhere, also two in a line, and hold brackets of their
 * own; one that is never closed ends with its line.
 */
export function findFootnotes(text: string): Footnote[] {
  const found: Footnote[] = []
  for (const match of text.matchAll(opening)) {
    const last = found.at(-1)
    if (last && match.index < last.end) continue
    found.push({ start: match.index, end: endOf(text, match.index) })
  }
  return found
}

function endOf(text: string, start: number): number {
  let depth = 0
  const limit = Math.min(text.length, start + longest)
  for (let at = start; at < limit; at++) {
    const sign = text[at]
    if (sign === '[') depth++
    else if (sign === ']' && --depth === 0) return at + 1
  }
  const line = text.indexOf('\n', start)
  return line < 0 ? text.length : line
}
