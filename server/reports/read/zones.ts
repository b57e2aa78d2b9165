import type { SkipReason } from './model.ts'
import type { Block, Heading } from './outline.ts'

/** The reason that its place gives to each block of body text, in order; `undefined` where deeds may stand. */
export function zonesOf(text: string, blocks: readonly Block[]): (SkipReason | undefined)[] {
  const divided = blocks.some(({ kind, above }) => kind === 'heading' && isTelling(above.at(-1)))
  let closed = false
  return blocks.map((block) => {
    if (block.kind === 'heading' && closed) closed = !reopens(block.above.at(-1))
    if (block.kind === 'body') closed ||= closes(text, block)
    if (closed) return 'salutation'
    return (
      byHeadings(block.above) ??
      (divided && !block.above.some(isTelling) ? beforeFirst(text, block) : undefined)
    )
  })
}

function byHeadings(above: readonly Heading[]): SkipReason | undefined {
  const zone = above.findLast((heading) => heading.zone !== undefined)?.zone
  return zone === undefined || zone === 'results' ? undefined : zone
}

function isTelling(heading: Heading | undefined): boolean {
  return heading !== undefined && (heading.zone !== undefined || heading.areas.length > 0)
}

/** Letterhead and opening; a plain paragraph there is the background. */
function beforeFirst(text: string, { start, end }: Block): SkipReason {
  const paragraph = text.slice(start, end)
  return paragraph.length > 200 && !/như sau\s*:?$/u.test(paragraph) ? 'background' : 'salutation'
}

const closings = ['trên đây', 'nơi nhận', 'tm.']

/** "Trên đây là …", "Nơi nhận:": nothing after it is part of the report. */
function closes(text: string, { content, end }: Block): boolean {
  const opening = text.slice(content, Math.min(end, content + 10)).toLowerCase()
  return closings.some((phrase) => opening.startsWith(phrase))
}

/** An annex after the signatures. */
function reopens(heading: Heading | undefined): boolean {
  return heading !== undefined && heading.level <= 2 && isTelling(heading)
}
