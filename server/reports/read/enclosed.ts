import type { Token } from './tokens.ts'

const closers: Readonly<Record<string, readonly string[]>> = {
  '(': [')'],
  '“': ['”', '“', '"'],
  '"': ['"', '”'],
  '«': ['»'],
  '‘': ['’', '“', '”'],
}
/** A quotation that runs on longer was never closed. */
const longest = 120

/**
 * Which tokens stand inside brackets or quotation marks: there nothing is cut. A mark that is never
 * closed encloses nothing; real reports close “ also with “ and ‘‘ with “.
 */
export function findEnclosed(tokens: readonly Token[]): boolean[] {
  const inside = tokens.map(() => false)
  for (let at = 0; at < tokens.length; at++) {
    const close = closingPlace(tokens, at)
    if (close === undefined) continue
    inside.fill(true, at, close + 1)
    at = close
  }
  return inside
}

function closingPlace(tokens: readonly Token[], open: number): number | undefined {
  const sign = tokens[open]!.text
  const wanted = tokens[open]!.kind === 'sign' ? closers[sign] : undefined
  if (!wanted) return undefined
  const from = tokens[open + 1]?.text === sign ? open + 2 : open + 1
  const limit = Math.min(tokens.length, open + longest)
  let depth = 0
  for (let at = from; at < limit; at++) {
    const text = tokens[at]!.text
    if (sign === '(' && text === '(') depth++
    else if (wanted.includes(text) && depth-- === 0) return doubled(tokens, at)
  }
  return undefined
}

/** ’’ is one mark. */
function doubled(tokens: readonly Token[], at: number): number {
  return tokens[at]!.text === '’' && tokens[at + 1]?.text === '’' ? at + 1 : at
}
