import words from '../../../criteria/lexicon/clauses.json' with { type: 'json' }
import counted from '../../../criteria/lexicon/counts.json' with { type: 'json' }
import { findDocuments } from './documents.ts'
import { pluralObjects, skips, verbs } from './lexicon.ts'
import { findMainVerb } from './main-verb.ts'
import { hasPhrase, phraseSet } from './phrase-book.ts'
import type { Range } from './sentences.ts'
import { opensTime } from './times.ts'
import { isCapital, type Token } from './tokens.ts'

const tied = phraseSet(words.tied)
const joining = phraseSet(words.join)
const leadEnds = phraseSet(words.lead)
const exact = phraseSet(words.exact)
const countUnits = phraseSet(counted.units)

/** A paragraph's tokens and which of them are in brackets or quotation marks. */
export interface Paragraph {
  tokens: readonly Token[]
  inside: readonly boolean[]
}

/** Cuts a sentence where a new deed begins; what is no deed of its own stays with the one before. */
export function cutClauses(paragraph: Paragraph, { from, to }: Range): Range[] {
  const colon = listColon(paragraph, { from, to })
  if (colon === undefined) return cut(paragraph, from, to, false)
  const byComma = nextMark(paragraph, colon + 1, to) === to
  return [{ from, to: colon + 1 }, ...cut(paragraph, colon + 1, to, byComma)]
}

/** @param inList The deeds of a list are divided by commas. */
function cut(paragraph: Paragraph, from: number, to: number, inList: boolean): Range[] {
  const { tokens, inside } = paragraph
  const ranges: Range[] = []
  let start = from
  for (let at = from; at < to; at++) {
    if (inside[at] || !opensDeed(paragraph, start, at, to, inList)) continue
    ranges.push({ from: start, to: at })
    start = at + 1
  }
  if (start < to) ranges.push({ from: start, to })
  return ranges.filter((range) =>
    tokens.slice(range.from, range.to).some(({ kind }) => kind !== 'sign'),
  )
}

/** Whether the mark at `at` parts the deed that began at `start` from a new one. */
function opensDeed(
  paragraph: Paragraph,
  start: number,
  at: number,
  to: number,
  inList: boolean,
): boolean {
  const mark = paragraph.tokens[at]!.text
  if (mark === ';')
    return !isOnlyTime(paragraph, start, at) && opensAfterSemicolon(paragraph, at + 1, to)
  if (mark !== ',') return false
  return opensAfterComma(paragraph, start, at, to, inList)
}

/** "Tính từ ngày 01/01/2021 đến ngày 01/12/2021 ;" belongs to the deed after it. */
function isOnlyTime({ tokens, inside }: Paragraph, from: number, to: number): boolean {
  return (
    opensTime(tokens[from]) &&
    to - from <= 24 &&
    findMainVerb(tokens, inside, from, to) === undefined
  )
}

function opensAfterSemicolon(paragraph: Paragraph, from: number, to: number): boolean {
  const { tokens, inside } = paragraph
  const end = nextMark(paragraph, from, to)
  if (tokens[from]?.key === 'trong' && tokens[from + 1]?.key === 'đó') return false
  if (
    skips.comparison.start.at(tokens, from, end) ||
    skips.plan.start.at(tokens, from, end) ||
    skips.stock.start.at(tokens, from, end)
  )
    return true
  const verb = findMainVerb(tokens, inside, from, end)
  return (verb !== undefined && verb.force !== 'vague') || opensDocument(tokens, from, end)
}

/** "; Chương trình hành động số 04/CTr-LHHN …": a document with a number of its own. */
function opensDocument(tokens: readonly Token[], from: number, end: number): boolean {
  const text = tokens
    .slice(from, Math.min(end, from + 14))
    .map((token) => token.text)
    .join('')
  return findDocuments(text.replace(/^.*?(?=\d)/u, ' ')).length > 0
}

function opensAfterComma(
  paragraph: Paragraph,
  start: number,
  at: number,
  to: number,
  inList: boolean,
): boolean {
  const { tokens, inside } = paragraph
  const next = at + 1
  const join = joining.at(tokens, next, to)
  if (join)
    return findMainVerb(tokens, inside, next + join.length, Math.min(to, next + 8)) !== undefined
  const verb = verbs.at(tokens, next, to)
  if (
    !verb ||
    verb.value.force === 'vague' ||
    findMainVerb(tokens, inside, next, Math.min(to, next + verb.length + 1))?.at !== next
  )
    return tokens[next]?.key === 'tiếp' && isCapital(tokens[next])
  if (!hasObject(paragraph, start, at)) return false
  if (isCapital(tokens[next])) return true
  if (tied.at(tokens, next, to)) return false
  return inList ? verb.value.force === 'act' : bothCount(paragraph, start, at, next + verb.length)
}

/** The deed before the comma is complete: a verb with words of its own after it. */
function hasObject({ tokens, inside }: Paragraph, start: number, at: number): boolean {
  const verb = findMainVerb(tokens, inside, start, at)
  return verb !== undefined && at - (verb.at + verb.length) >= 2
}

/** "đón tiếp 23 đoàn khách, tổ chức 18 hoạt động": each verb has things of its own, counted. */
function bothCount(
  { tokens, inside }: Paragraph,
  start: number,
  at: number,
  next: number,
): boolean {
  const verb = findMainVerb(tokens, inside, start, at)
  return verb !== undefined && countsAt(tokens, verb.at + verb.length) && countsAt(tokens, next)
}

function countsAt(tokens: readonly Token[], at: number): boolean {
  const figure = at + (exact.at(tokens, at)?.length ?? 0)
  return tokens[figure]?.kind === 'number' && countUnits.at(tokens, figure + 1) !== undefined
}

function nextMark({ tokens, inside }: Paragraph, from: number, to: number): number {
  for (let at = from; at < to; at++) if (!inside[at] && tokens[at]!.text === ';') return at
  return to
}

/** The colon of a lead-in before a list of deeds, as "… các hoạt động như: tham dự …, tiếp …". */
function listColon(paragraph: Paragraph, { from, to }: Range): number | undefined {
  const { tokens, inside } = paragraph
  for (let at = from + 1; at < to - 1; at++) {
    if (inside[at] || tokens[at]!.text !== ':') continue
    return isLead(paragraph, from, at) && startsDeed(paragraph, at + 1, to) ? at : undefined
  }
  return undefined
}

/** More than a label ("Nổi bật:", "Đoàn ra:"), and ending as what goes before a list. */
function isLead({ tokens, inside }: Paragraph, from: number, colon: number): boolean {
  if (colon - from <= 4) return false
  const ends = [1, 2, 3].some((back) => leadEnds.at(tokens, colon - back, colon)?.length === back)
  return (
    ends ||
    hasPhrase(pluralObjects, tokens, from, colon) ||
    !findMainVerb(tokens, inside, from, colon)
  )
}

function startsDeed({ tokens, inside }: Paragraph, from: number, to: number): boolean {
  const verb = findMainVerb(tokens, inside, from, Math.min(to, from + 24))
  return verb !== undefined && verb.force !== 'vague'
}
