import { type Candidate, headOf, whySkipped } from './classify.ts'
import { cutClauses, type Paragraph } from './clauses.ts'
import { findEnclosed } from './enclosed.ts'
import { type Facts, findFacts } from './facts.ts'
import { findMainVerb, type MainVerb } from './main-verb.ts'
import type { SkipReason } from './model.ts'
import type { Block } from './outline.ts'
import { cutSentences, type Range } from './sentences.ts'
import { afterTime, opensLater, opensSeveralYears } from './times.ts'
import { type Token, tokenize } from './tokens.ts'

/** What holds for the whole report. */
export interface Report {
  text: string
  year: number | undefined
  halfYear: boolean
  /** Names under which the reporting organisation calls itself. */
  own: ReadonlySet<string>
}

/** One piece of a paragraph: a deed, or why it is none. */
export interface Cut {
  start: number
  end: number
  tokens: readonly Token[]
  verb: MainVerb | undefined
  facts: Facts
  reason: SkipReason | undefined
}

/** A piece so long is no sentence that anybody wrote; it is not looked into. */
const mostTokens = 2000

/** @param fixed The reason that the place in the report gives to all of it. */
export function readParagraph(report: Report, block: Block, fixed: SkipReason | undefined): Cut[] {
  const tokens = tokenize(report.text.slice(block.content, block.end), block.content)
  const paragraph = { tokens, inside: findEnclosed(tokens) }
  const sentences = cutSentences(tokens, paragraph.inside)
  if (fixed) return sentences.map((range) => plainCut(tokens, range, fixed))
  return sentences.flatMap((sentence) =>
    sentence.to - sentence.from > mostTokens
      ? [plainCut(tokens, sentence, 'other')]
      : withPlans(cutClauses(paragraph, sentence).map((range) => judge(report, paragraph, range))),
  )
}

/** What follows a plan in its sentence is planned too: "… sẽ tập trung: tổ chức …; gặp gỡ …". */
function withPlans(cuts: Cut[]): Cut[] {
  const first = cuts.findIndex(({ reason }) => reason === 'plan')
  if (first !== 0) return cuts
  return cuts.map((cut) => ({ ...cut, reason: 'plan' }))
}

const noFacts: Facts = {
  when: undefined,
  money: [],
  counts: [],
  partners: [],
  countries: [],
  documents: [],
}

function plainCut(tokens: readonly Token[], { from, to }: Range, reason: SkipReason): Cut {
  const own = tokens.slice(from, to)
  return { ...extent(own), tokens: own, verb: undefined, facts: noFacts, reason }
}

function judge(report: Report, { tokens: all, inside }: Paragraph, { from, to }: Range): Cut {
  const tokens = all.slice(from, to)
  const enclosed = inside.slice(from, to)
  const { start, end } = extent(tokens)
  const text = report.text.slice(start, end)
  const head = headOf(tokens)
  const verb = findMainVerb(tokens, enclosed)
  const facts = findFacts(text, tokens, report)
  const opening = report.text.slice(tokens[head]?.start ?? start, end)
  const candidate: Candidate = {
    tokens,
    head: Math.max(head, afterTime(tokens)),
    verb,
    facts,
    later: opensLater(opening, report.year, report.halfYear),
    severalYears: opensSeveralYears(opening),
  }
  return { start, end, tokens, verb, facts, reason: whySkipped(candidate) }
}

/** From the first word to the last sign that belongs to the sentence. */
function extent(tokens: readonly Token[]): { start: number; end: number } {
  let last = tokens.length - 1
  while (last > 0 && [';', ','].includes(tokens[last]!.text)) last--
  let first = 0
  while (first < last && [';', ',', '.', '-', '–', '+', '*'].includes(tokens[first]!.text)) first++
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}
