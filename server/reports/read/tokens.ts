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

const shape = /(\p{L}[\p{L}\p{M}]*|(?!\d)\p{N})|(\d+(?:[.,]\d+)*)|(\[footnoteRef:\d+\])|\S/gu

/** @param offset Where `text` begins in the whole: added to every place. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(shape)) {
    const [written, word, number, note] = match
    const start = offset + match.index
    const kind = word ? 'word' : number ? 'number' : note ? 'note' : 'sign'
    const key = word ? wordKey(written) : written
    tokens.push({ kind, start, end: start + written.length, text: written, key })
  }
  return tokens
}

const upper = /^\p{Lu}/u

/** Whether a word begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && upper.test(token.text)
}
