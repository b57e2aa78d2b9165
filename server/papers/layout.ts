import type { Block, Cell } from './model.ts'

/** Millimetres of A4 and of the margins by Decree 30/2020/NĐ-CP: 20–25, 20–25, 30–35 and 15–20. */
export const page = { short: 210, long: 297, top: 20, bottom: 20, left: 30, right: 15 } as const

/** Points (1/72 inch) in a millimetre. */
export const pointsPerMm = 72 / 25.4

/** What text fills of the width of a page, in millimetres. */
export function textWidth(orientation: 'portrait' | 'landscape'): number {
  const { short, long, left, right } = page
  return (orientation === 'portrait' ? short : long) - left - right
}

/** Widths in the given proportion that fill `total`. */
export function fill(widths: readonly number[], total: number): number[] {
  const sum = widths.reduce((all, width) => all + width, 0)
  return widths.map((width) => (width / sum) * total)
}

/** A cell and the column, from 0, in which it begins. */
export interface Placed {
  cell: Cell
  column: number
}

/** Finds the columns of cells, past those that a cell above still covers. */
export function place(rows: readonly (readonly Cell[])[]): Placed[][] {
  const covered: number[] = []
  return rows.map((cells, at) => {
    let column = 0
    return cells.map((cell) => {
      while ((covered[column] ?? 0) > at) column++
      const begin = column
      const { columns = 1, rows: height = 1 } = cell
      for (; column < begin + columns; column++) covered[column] = at + height
      return { cell, column: begin }
    })
  })
}

/** So many paragraphs go with the signatures: the end of the text and a note below it. */
const mostLastWords = 2

/**
 * The places of blocks that stay on one page with the next: the last words before the signatures, which never stand
 * on a page alone.
 */
export function lastWords(blocks: readonly Block[]): ReadonlySet<number> {
  const closing = blocks.findIndex(({ kind }) => kind === 'closing')
  const places = new Set<number>()
  for (let at = closing - 1; at >= 0 && places.size < mostLastWords; at--) {
    const { kind } = blocks[at]!
    if (kind === 'table' || kind === 'annex') break
    places.add(at)
  }
  return places
}

/** The width of bold capitals of Times, in ems: between 0.55 and 0.65 of what names hold. */
const capitalEm = 0.6

/**
 * A name in capitals in as many lines as it takes, all of about one length: the last word of a name does not
 * stand alone.
 *
 * @param most The width of a line, in points.
 */
export function headLines(name: string, size: number, most: number): string[] {
  const many = Math.ceil((name.length * capitalEm * size) / most)
  const lines: string[] = []
  let rest = name
  for (let left = many; left > 1; left--) {
    const at = spaceNear(rest, rest.length / left)
    if (at < 0) break
    lines.push(rest.slice(0, at))
    rest = rest.slice(at + 1)
  }
  return [...lines, rest]
}

/** The place of the space nearest to another place, the earlier of two; -1 where there is none. */
function spaceNear(text: string, place: number): number {
  const [before, after] = [text.lastIndexOf(' ', place), text.indexOf(' ', place)]
  if (before < 0 || after < 0) return Math.max(before, after)
  return place - before <= after - place ? before : after
}

/** How long the line under the issuer is: about 0.4 of its last line of text, in points. */
export function ruleLength(lastLine: string, size: number, most: number): number {
  return 0.4 * Math.min(lastLine.length * capitalEm * size, most)
}

export const country = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const motto = 'Độc lập - Tự do - Hạnh phúc'
/** The width of the motto in bold Times, in ems, from the font itself: the line under it is as long. */
export const mottoEm = 12.224
/** Sizes in points. */
export const sizes = {
  head: 12,
  motto: 13,
  body: 13,
  title: 14,
  list: 11,
  to: 12,
  foot: 8,
} as const
