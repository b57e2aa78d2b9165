/** How the last part of a code counts. */
export type Series = 'number' | 'roman' | 'letter'

/** A code taken apart before its last part: `II.5.1` is `II.5.` and the number 1. */
export interface CodeParts {
  stem: string
  series: Series
  /** Its place in the series, from 1. */
  value: number
}

/** As lists in Vietnamese count: without f, j, w and z; ă, â, đ and their like are usually left out. */
const letters = 'abcdeghiklmnopqrstuvxy'

/**
 * `null` for a code whose last part counts nothing (`a1.tru`). A single letter such as `C` counts as a
 * letter; at the top of a sheet that is numbered in Roman numbers, `inRoman`, as 100.
 */
export function codeParts(code: string, inRoman: boolean): CodeParts | null {
  const number = /(.*?)(\d{1,4})$/u.exec(code)
  if (number) return { stem: number[1]!, series: 'number', value: Number(number[2]) }
  const word = /^(|.*[^\p{L}\d])(\p{L}+)$/u.exec(code)
  if (!word) return null
  const [stem, tail] = [word[1]!, word[2]!]
  const roman = romanValue(tail)
  if (roman !== null && (tail.length > 1 || (inRoman && stem === '')))
    return { stem, series: 'roman', value: roman }
  const value = tail.length === 1 ? letters.indexOf(tail.toLowerCase()) + 1 : 0
  return value > 0 ? { stem, series: 'letter', value } : null
}

/** How the tail of the series reads that has this place, a letter as the code `like` writes its own. */
export function tailOf(series: Series, value: number, like: string): string {
  if (series === 'number') return String(value)
  if (series === 'roman') return toRoman(value)
  const letter = letters[value - 1] ?? '?'
  return like === like.toUpperCase() ? letter.toUpperCase() : letter
}

const romanDigits: readonly (readonly [text: string, value: number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]

/** As it is properly written, up to 399. */
export function toRoman(value: number): string {
  const digit = romanDigits.find(([, worth]) => worth <= value)
  return digit ? digit[0] + toRoman(value - digit[1]) : ''
}

/** Of a Roman number as it is properly written, up to 399; else `null`. */
function romanValue(text: string): number | null {
  let [rest, value] = [text, 0]
  for (const [digit, worth] of romanDigits)
    for (; rest.startsWith(digit); rest = rest.slice(digit.length)) value += worth
  return toRoman(value) === text ? value : null
}
