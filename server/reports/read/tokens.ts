import { wordKey } from './tone.ts'

/** A word, a number as written ("2.901,81"), a footnote's marker, or one other sign. */
export interface Token {
  kind: 'word' | 'number' | 'note' | 'sign'
  /** UTF-16 offsets in the whole text. */
  start: number
  end: number
  text: string
  /** For looking up: see `wordKey`. */
  key: string
}

const shape =
  /\[footnoteRef:\d+\]|\p{L}[\p{L}\p{M}]*|\d+(?:[.,]\d+)*|\S/gu

/** @param offset Where `text` begins in the whole: added to every place. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(shape)) {
    const start = offset + match.index
    const written = match[0]
    tokens.push({
      kind: kindOf(written),
      start,
      end: start + written.length,
      text: written,
      key: wordKey(written),
    })
  }
  return tokens
}

const letter = /^\p{L}/u
const digit = /^\d/

function kindOf(written: string): Token['kind'] {
  if (written.startsWith('[footnoteRef:')) return 'note'
  if (letter.test(written)) return 'word'
  return digit.test(written) ? 'number' : 'sign'
}

const upper = /^\p{Lu}/u

/** Whether a word begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && upper.test(token.text)
}
