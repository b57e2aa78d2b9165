import { actorOf } from './actor.ts'
import { areaOf } from './area.ts'
import { confidenceOf } from './confidence.ts'
import { markDuplicates } from './duplicates.ts'
import type { Proposal, Reading, Skipped } from './model.ts'
import { type Block, readOutline } from './outline.ts'
import { ownNames } from './own-names.ts'
import { type Cut, type Report, readParagraph } from './paragraph.ts'
import { roleOf } from './role.ts'
import { findYear } from './year.ts'
import { zonesOf } from './zones.ts'

export interface ReadOptions {
  /** The year reported on; without it the year that the report names as its own. */
  year?: number
  /** Name of the reporting organisation. */
  unit?: string
  /** Level of each line (from 0) that the document itself marks as a heading. */
  headings?: ReadonlyMap<number, number>
}

/**
 * Reads a report into deeds that a person may record. A pure function: the same text always gives
 * the same reading.
 *
 * @param text NFC-normalised; the offsets of the reading are its UTF-16 units.
 */
export function readReport(text: string, options: ReadOptions = {}): Reading {
  const year = options.year ?? findYear(text)
  const report: Report = {
    text,
    year: year ?? undefined,
    halfYear: /6\s+tháng\s+đầu\s+năm/iu.test(text.slice(0, 3000)),
    own: ownNames(text, options.unit),
  }
  const blocks = readOutline(text, options.headings)
  const zones = zonesOf(text, blocks)
  const proposals: Proposal[] = []
  const skipped: Skipped[] = []
  for (const [at, block] of blocks.entries())
    readBlock(report, block, zones[at], { proposals, skipped })
  markDuplicates(proposals)
  return { format: 'thidua/proposals@1', year, proposals, skipped }
}

type Found = Pick<Reading, 'proposals' | 'skipped'>

function readBlock(
  report: Report,
  block: Block,
  zone: Skipped['reason'] | undefined,
  found: Found,
): void {
  const { start, end } = block
  const text = report.text.slice(start, end)
  if (block.kind !== 'body') {
    if (/[\p{L}\p{N}]/u.test(text))
      found.skipped.push({
        text,
        start,
        end,
        reason: block.kind === 'heading' ? 'heading' : 'other',
      })
    return
  }
  const cuts = readParagraph(report, block, zone)
  addNumber(report, block, found)
  for (const cut of cuts) {
    if (cut.reason) addSkipped(report, block, cut, cut.reason, found.skipped)
    else found.proposals.push(proposalOf(report, block, cut))
  }
}

/** The number of a numbered paragraph is no part of its fragment. */
function addNumber(
  { text }: Report,
  { start, content, numbered }: Block,
  { skipped }: Found,
): void {
  if (!numbered) return
  const number = text.slice(start, content).trimEnd()
  skipped.push({ text: number, start, end: start + number.length, reason: 'other' })
}

/** Neighbours of one paragraph that are skipped for one reason are one piece. */
function addSkipped(
  report: Report,
  block: Block,
  { start, end }: Cut,
  reason: Skipped['reason'],
  skipped: Skipped[],
): void {
  const last = skipped.at(-1)
  const joins =
    last?.reason === reason &&
    last.start >= block.content &&
    !/[\p{L}\p{N}]/u.test(report.text.slice(last.end, start))
  const from = joins ? last.start : start
  if (joins) skipped.pop()
  skipped.push({ text: report.text.slice(from, end), start: from, end, reason })
}

function proposalOf(
  report: Report,
  { above }: Block,
  { start, end, tokens, verb, facts }: Cut,
): Proposal {
  const section = above.at(-1)?.text
  const ofAssociation = above.some((heading) => heading.ofAssociation)
  return {
    text: report.text.slice(start, end),
    start,
    end,
    ...(section !== undefined && { section }),
    area: areaOf(tokens, above),
    role: roleOf(tokens, verb),
    actor: actorOf(tokens.slice(0, verb?.at ?? 0)) ?? (ofAssociation ? 'association' : 'union'),
    ...(facts.when && { when: facts.when }),
    money: facts.money.map(({ from: _from, to: _to, counted: _counted, ...money }) => money),
    counts: facts.counts.map(({ n, unit }) => ({ n, unit })),
    partners: facts.partners,
    countries: facts.countries,
    documents: facts.documents,
    confidence: confidenceOf(verb, facts, {
      words: tokens.length,
      sectioned: section !== undefined,
    }),
  }
}
