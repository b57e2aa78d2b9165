import words from '../../../criteria/lexicon/counts.json' with { type: 'json' }
import type { DocumentNumber } from './documents.ts'
import { partsOfSum } from './lexicon.ts'
import { hasPhrase, phraseSet } from './phrase-book.ts'
import type { Token } from './tokens.ts'

const excused = phraseSet(words.excused)
const against = phraseSet(['so với', 'cùng kỳ'])
const moves = phraseSet(['tăng', 'giảm', 'bằng', 'đạt', 'vượt', 'cao hơn', 'thấp hơn', 'chiếm'])

/** Which tokens tell no figure of their own: documents' numbers, comparisons, parts of a sum. */
export function maskFigures(
  tokens: readonly Token[],
  documents: readonly DocumentNumber[],
): boolean[] {
  const masked = tokens.map((token) =>
    documents.some(({ start, end }) => token.start >= start && token.end <= end),
  )
  maskBrackets(tokens, masked)
  maskComparisons(tokens, masked)
  maskEach(tokens, masked)
  maskParts(tokens, masked)
  return masked
}

/** "(tăng 22 đoàn …)", "(tỷ lệ 46%)", "(trong đó …)" */
function maskBrackets(tokens: readonly Token[], masked: boolean[]): void {
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.text !== '(') continue
    const close = tokens.findIndex(({ text }, place) => place > at && text === ')')
    if (close < 0) return
    if (
      excused.at(tokens, at + 1, close) ||
      hasPhrase(against, tokens, at, close) ||
      hasPhrase(partsOfSum, tokens, at, close)
    )
      masked.fill(true, at, close)
    at = close
  }
}

/** "…, tăng 22 đoàn với 81 lượt so với năm 2022" */
function maskComparisons(tokens: readonly Token[], masked: boolean[]): void {
  for (let at = 0; at < tokens.length; at++) {
    if (!against.at(tokens, at)) continue
    let from = at
    while (from > 0 && ![';', '('].includes(tokens[from - 1]!.text) && !moves.at(tokens, from))
      from--
    const start = moves.at(tokens, from) ? from : at
    let to = at
    while (to < tokens.length && ![',', ';', ')'].includes(tokens[to]!.text)) to++
    masked.fill(true, start, to)
    at = to
  }
}

/** "mỗi suất trị giá 10 USD": what one costs, not all. */
function maskEach(tokens: readonly Token[], masked: boolean[]): void {
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.key !== 'mỗi') continue
    const comma = tokens.findIndex(({ text }, place) => place > at && /^[,;)]$/u.test(text))
    const to = comma < 0 ? tokens.length : comma
    masked.fill(true, at, to)
    at = to
  }
}

/** From "trong đó" after a figure to the end: the whole was given before. */
function maskParts(tokens: readonly Token[], masked: boolean[]): void {
  for (let at = 0; at < tokens.length; at++) {
    if (!partsOfSum.at(tokens, at)) continue
    const afterFigure = tokens
      .slice(0, at)
      .some(({ kind }, place) => kind === 'number' && !masked[place])
    if (!afterFigure) continue
    masked.fill(true, at)
    return
  }
}
