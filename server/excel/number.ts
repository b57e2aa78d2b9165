import { readTyped } from '../../scoring/typed-number.ts'
import type { Language } from '../../scoring/words/say.ts'
import type { ErrorCode } from '../errors/schema.ts'
import type { RawCell } from './cells.ts'

/** A cell that states something. */
export type StatedCell = Extract<RawCell, { value: unknown }>

/** Why what stands in a cell cannot be taken at all. */
export const untaken = {
  formula: 'form.formula',
  date: 'form.date',
  percent: 'form.percent',
  error: 'form.error_value',
} as const
/** A number as people write it in a cell: 95,5 and 95.5. */
export function readNumber(
  raw: StatedCell,
  language: Language,
): { value: string } | { refused: ErrorCode } {
  if (raw.kind === 'number') return { value: decimalOf(raw.value) }
  const read = raw.kind === 'text' ? readTyped(raw.value, language) : null
  return read?.ok ? { value: read.decimal } : { refused: 'number.unreadable' }
}

/**
 * What Excel shows of a number: fifteen digits, without the noise of binary figures (1,1 × 3), and never
 * "1e-7".
 */
function decimalOf(shown: number): string {
  const value = Number(shown.toPrecision(15))
  const text = String(value)
  if (!text.includes('e')) return text
  const [digits = '', exponent = '0'] = text.split('e')
  const places = (digits.split('.')[1]?.length ?? 0) - Number(exponent)
  return value.toFixed(Math.min(100, Math.max(0, places)))
}
