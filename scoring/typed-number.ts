import type { Language } from './words/say.ts'

export type ReadNumber =
  | { ok: true; decimal: string }
  | { ok: false; code: 'number.unreadable' | 'number.missing' }

/**
 * Reads a number as people type it: 95,5 and 95.5; 3400, 3.400 and 3 400. Where both readings are
 * possible the language decides, as it writes numbers the same way: in Vietnamese 3.400 is thousands and
 * 3,400 a decimal, in English the reverse.
 *
 * @returns The canonical decimal text ("3400", "95.5"), as `DecimalText` wants it.
 */
export function readTyped(typed: string, language: Language): ReadNumber {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '').replace(/^[−–]/, '-')
  if (text === '') return { ok: false, code: 'number.missing' }
  const digits = unsigned(text.replace(/^-/, ''), language)
  if (digits === null) return { ok: false, code: 'number.unreadable' }
  const plainText = trimZeros(digits)
  return {
    ok: true,
    decimal: text.startsWith('-') && plainText !== '0' ? `-${plainText}` : plainText,
  }
}

function unsigned(text: string, language: Language): string | null {
  const [group, point]: [Mark, Mark] = language === 'vi' ? ['.', ','] : [',', '.']
  if (/^\d+$/.test(text)) return text
  if (isGrouped(text, group)) return plain(text, group)
  if (isDecimal(text, point)) return plain(text, group)
  if (isGrouped(text, point)) return plain(text, point)
  return isDecimal(text, group) ? plain(text, point) : null
}

type Mark = '.' | ','

function isGrouped(text: string, group: Mark): boolean {
  const point = group === '.' ? ',' : '\\.'
  return new RegExp(`^[1-9]\\d{0,2}(\\${group}\\d{3})+(${point}\\d+)?$`).test(text)
}

const isDecimal = (text: string, point: Mark) => new RegExp(`^\\d+\\${point}\\d+$`).test(text)

/** Without the marks between groups, with a point before the decimals. */
const plain = (text: string, group: Mark) => text.replaceAll(group, '').replace(',', '.')

/** Without zeros that say nothing, before or behind: "007.50" is "7.5". */
export function trimZeros(text: string): string {
  const [whole, fraction = ''] = text.split('.') as [string, string?]
  const kept = fraction.replace(/0+$/, '')
  return `${whole.replace(/^0+(?=\d)/, '')}${kept && `.${kept}`}`
}
