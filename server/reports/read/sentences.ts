import { isCapital, type Token } from './tokens.ts'

/** Tokens from `from` to before `to`. */
export interface Range {
  from: number
  to: number
}

const enders = new Set(['.', '!', '?', '…'])
/** After these a point ends no sentence. */
const abbreviations = new Set([
  'tp',
  'ths',
  'ts',
  'gs',
  'pgs',
  'bs',
  'mr',
  'ms',
  'mrs',
  'dr',
  'st',
  'tx',
  'tt',
  'p',
  'q',
  'h',
  'v',
  'đ',
  'đc',
  'ks',
  'cn',
])

/** @param inside See `findEnclosed`: no sentence ends there. */
export function cutSentences(tokens: readonly Token[], inside: readonly boolean[]): Range[] {
  const ranges: Range[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    if (inside[at] || !endsSentence(tokens, at)) continue
    let to = at + 1
    while (to < tokens.length && tokens[to]!.kind === 'note') to++
    ranges.push({ from, to })
    from = to
  }
  if (from < tokens.length) ranges.push({ from, to: tokens.length })
  return ranges
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at]!
  if (!enders.has(sign.text)) return false
  let next = at + 1
  while (tokens[next]?.kind === 'note') next++
  const after = tokens[next]
  if (!after || enders.has(after.text) || after.text === '/' || after.text === ';') return false
  if (after.start === sign.end) return isGlued(tokens[at - 1], after)
  if (isAbbreviation(tokens[at - 1])) return false
  return isCapital(after) || after.kind === 'number' || /^[“"(‘–+*-]$/u.test(after.text)
}

/** "hạn chế.Chưa có": the blank after the point was forgotten. */
function isGlued(before: Token | undefined, after: Token): boolean {
  return before?.kind === 'word' && !isCapital(before) && before.text.length > 1 && isCapital(after)
}

function isAbbreviation(before: Token | undefined): boolean {
  return before?.kind === 'word' && abbreviations.has(before.key)
}
