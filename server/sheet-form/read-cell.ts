import { fold } from '../../scoring/fold.ts'
import type { FactFields } from '../../scoring/model/claim.ts'
import type { FactField } from '../../scoring/model/fact.ts'
import type { Leaf, Node } from '../../scoring/model/node.ts'
import { readTyped } from '../../scoring/typed-number.ts'
import type { Language } from '../../scoring/words/say.ts'
import type { ErrorCode } from '../errors/schema.ts'
import { optionNames } from './cells.ts'
import type { RawCell } from './model.ts'
import { formWords } from './words.ts'

export type ReadCell = { value: FactFields[keyof FactFields] } | { refused: ErrorCode }

/** Why what stands in a cell cannot be taken at all. */
export const untaken = {
  formula: 'form.formula',
  date: 'form.date',
  percent: 'form.percent',
  error: 'form.error_value',
} as const
const unknownChoice: ReadCell = { refused: 'choice.unknown' }

/**
 * What a cell states of a field of a fact, as people write it: "95,5" and "95.5", "Có" and "co", an option
 * by its title.
 */
export function readCell(node: Node, field: FactField, raw: RawCell, language: Language): ReadCell {
  if (!('value' in raw)) return { refused: untaken[raw.kind] }
  switch (field) {
    case 'met':
      return readMet(raw)
    case 'not_applicable':
      return readMark(raw)
    case 'option': {
      const id = optionOf(node as Leaf, String(raw.value))
      return id === undefined ? unknownChoice : { value: id }
    }
    case 'scores':
      return readScores(raw, language)
    default:
      return readNumber(raw, language)
  }
}

/** By its title, or by the title as people type it where that fits one option only. */
function optionOf(leaf: Leaf, said: string): string | undefined {
  const names = optionNames(leaf)
  const alike = [...names].filter(([name]) => fold(name) === fold(said))
  return names.get(said) ?? (alike.length === 1 ? alike[0]![1] : undefined)
}

function readNumber(raw: RawCell & { value: unknown }, language: Language): ReadCell {
  if (raw.kind === 'number') return { value: decimalOf(raw.value) }
  const read = raw.kind === 'text' ? readTyped(raw.value, language) : null
  return read?.ok ? { value: read.decimal } : { refused: 'number.unreadable' }
}

/** Judges' points in one cell, separated by semicolons: a comma is the decimal comma. */
function readScores(raw: RawCell & { value: unknown }, language: Language): ReadCell {
  if (raw.kind !== 'text') {
    const alone = readNumber(raw, language)
    return 'value' in alone ? { value: [alone.value as string] } : alone
  }
  const read = raw.value
    .split(/[;\n]/)
    .flatMap((part) => part.trim() || [])
    .map((part) => readTyped(part, language))
  return read.every((one) => one.ok)
    ? { value: read.map(({ decimal }) => decimal) }
    : { refused: 'number.unreadable' }
}

function readMet({ value }: { value: unknown }): ReadCell {
  if (typeof value === 'boolean') return { value }
  const said = fold(String(value))
  for (const met of [true, false])
    for (const { met: word } of Object.values(formWords))
      if (said === fold(word(met))) return { value: met }
  return unknownChoice
}

function readMark({ value }: { value: unknown }): ReadCell {
  return fold(String(value)) === 'x' || value === true ? { value: true } : unknownChoice
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
