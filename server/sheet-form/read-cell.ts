import { fold } from '../../scoring/fold.ts'
import type { FactFields } from '../../scoring/model/claim.ts'
import type { FactField } from '../../scoring/model/fact.ts'
import type { Leaf, Node } from '../../scoring/model/node.ts'
import { readTyped } from '../../scoring/typed-number.ts'
import type { Language } from '../../scoring/words/say.ts'
import type { ErrorCode } from '../errors/schema.ts'
import type { RawCell } from '../excel/cells.ts'
import { readNumber, type StatedCell, untaken } from '../excel/number.ts'
import { optionNames } from './cells.ts'
import { formWords } from './words.ts'

export type ReadCell = { value: FactFields[keyof FactFields] } | { refused: ErrorCode }

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

/** Judges' points in one cell, separated by semicolons: a comma is the decimal comma. */
function readScores(raw: StatedCell, language: Language): ReadCell {
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
