/** How a line is numbered: deeper kinds stand under shallower ones. */
export interface Numbering {
  /** Characters of the number with its sign and the blanks after it. */
  length: number
  level: number
  kind: 'part' | 'capital' | 'roman' | 'arabic' | 'decimal' | 'letter'
}

const sign = '\\s*[.:)/]\\s*|\\s+[-–—]\\s+|\\s*[–—]\\s*'
const kinds: readonly (readonly [Numbering['kind'], number, RegExp])[] = [
  ['part', 0, /^(?:phần|chương|mục)\s+(?:thứ\s+\p{L}+|[ivx]+|\d+)(?![\p{L}\d])\s*[.:)–-]?\s*/iu],
  ['roman', 2, new RegExp(`^[IVX]+(?:${sign}|\\s*-\\s*|\\s+(?=\\p{Lu})|$)`, 'u')],
  ['capital', 1, new RegExp(`^[A-HĐ](?:${sign})(?=\\S)`, 'u')],
  [
    'decimal',
    4,
    /^\d{1,2}(?:\.\d{1,2})+(?![\d/.]*\d)(?:\s*[.:)/]|\s+[-–—])?\s+(?=\S)|^\d{1,2}\.\d{1,2}[.:)]\s*(?=\p{L})/u,
  ],
  ['arabic', 3, new RegExp(`^\\d{1,2}(?:${sign}|\\s+(?=\\p{Lu}))(?=\\p{L})`, 'u')],
  ['letter', 7, /^[a-zđ]\s*[.)/]\s+(?=\p{L})/u],
]

/** @returns `undefined` for a line without a number of its own. */
export function readNumbering(line: string): Numbering | undefined {
  for (const [kind, level, pattern] of kinds) {
    const match = pattern.exec(line)
    if (match)
      return {
        kind,
        length: match[0].length,
        level: kind === 'decimal' ? decimalLevel(match[0]) : level,
      }
  }
  return undefined
}

/** "2.1" stands under "2", "2.1.3" under "2.1". */
function decimalLevel(number: string): number {
  return 3 + (number.match(/\.\d/g)?.length ?? 1) * 0.5
}

const bullet = /^(?:[-–—+*•·▪◦●○➢✓→⁃‣])+\s*/u

/** @returns Characters of the bullet with the blanks after it; 0 for none. */
export function bulletLength(line: string): number {
  return bullet.exec(line)?.[0].length ?? 0
}
