import { areaHeadings, type Zone, zonePhrases } from './lexicon.ts'
import type { Area } from './model.ts'
import { bulletLength, readNumbering } from './numbering.ts'
import { cutStrips, type Strip } from './strips.ts'
import { isTitle } from './title.ts'
import { type Token, tokenize } from './tokens.ts'

/** A heading with what it says of the text under it. */
export interface Heading {
  text: string
  level: number
  zone: Zone | undefined
  /** In the order of the words; a deed's content decides between several. */
  areas: readonly Area[]
  /** The heading names one member association: it is who acts below. */
  ofAssociation: boolean
}

/** One paragraph, cell, bullet, heading or footnote. */
export interface Block {
  kind: 'heading' | 'body' | 'footnote'
  start: number
  end: number
  /** After number or bullet: where a fragment may begin. */
  content: number
  numbered: boolean
  bulleted: boolean
  /** The headings above, outermost first. */
  above: readonly Heading[]
}

/** @param styled Level of each line (from 0) that the document itself marks as a heading. */
export function readOutline(
  text: string,
  styled: ReadonlyMap<number, number> = new Map(),
): Block[] {
  const blocks: Block[] = []
  let above: Heading[] = []
  for (const strip of cutStrips(text)) {
    const style = styled.get(strip.line)
    const block = blockOf(text, strip, style !== undefined)
    const [head, body] = splitInlineTitle(text, block)
    for (const part of body ? [head, body] : [head]) {
      if (part.kind === 'heading') {
        const heading = headingOf(text, part, style)
        above = [...above.filter(({ level }) => level < heading.level), heading]
      }
      if (!joinToLast(text, blocks, part)) blocks.push({ ...part, above })
    }
  }
  return blocks
}

type Part = Omit<Block, 'above'>

function blockOf(text: string, strip: Strip, styled: boolean): Part {
  const { start, end } = strip
  if (strip.kind === 'footnote')
    return { kind: 'footnote', start, end, content: start, numbered: false, bulleted: false }
  const line = text.slice(start, end)
  const number = readNumbering(line)
  const bullet = number ? 0 : bulletLength(line)
  const content = start + (number?.length ?? bullet)
  const shape = { start, end, content, numbered: number !== undefined, bulleted: bullet > 0 }
  const title =
    (styled && couldBeTitle(line)) ||
    isTitle({ text: text.slice(content, end), numbered: shape.numbered, bulleted: shape.bulleted })
  return { kind: title ? 'heading' : 'body', ...shape }
}

/** Some give the style of a heading to whole paragraphs. */
function couldBeTitle(line: string): boolean {
  return line.length <= 200 && !/[.;]$/u.test(line)
}

const labelled = /^([^:;.]{3,120}):\s+(?=\S)/u

/** "2. Công tác hữu nghị: Trong năm đã …" is a heading and a paragraph in one line. */
function splitInlineTitle(text: string, block: Part): [Part, Part?] {
  if (block.kind !== 'body' || !block.numbered) return [block]
  const label = labelled.exec(text.slice(block.content, block.end))
  if (!label || !isTitle({ text: label[1]!, numbered: true, bulleted: false })) return [block]
  const from = block.content + label[0].length
  return [
    { ...block, kind: 'heading', end: block.content + label[1]!.length + 1 },
    { kind: 'body', start: from, end: block.end, content: from, numbered: false, bulleted: false },
  ]
}

const finished = /[.;:!?…\]"”]$/u
const goesOn = /^\p{Ll}/u

/** A line broken in the middle of a sentence (pasted text) is one paragraph with the line before. */
function joinToLast(text: string, blocks: Block[], part: Part): boolean {
  const last = blocks.at(-1)
  if (last?.kind !== 'body' || part.kind !== 'body' || part.bulleted || part.numbered) return false
  const before = text.slice(last.content, last.end)
  if (before.length < 50 || finished.test(before) || !goesOn.test(text.slice(part.start, part.end)))
    return false
  last.end = part.end
  return true
}

const capitalsOnly = /^[^\p{Ll}]*$/u

function headingOf(
  text: string,
  { start, end, content }: Part,
  style: number | undefined,
): Heading {
  const line = text.slice(start, end)
  const words = tokenize(text.slice(content, end))
  const areas = areasOf(words)
  return {
    text: line.replace(/\s*:$/u, ''),
    level:
      readNumbering(line)?.level ??
      (style !== undefined ? style + 1 : capitalsOnly.test(line) ? 1.5 : 6),
    zone: zoneOf(words),
    areas,
    ofAssociation:
      /^(?:Hội|Chi hội|Câu lạc bộ|Ủy ban|Uỷ ban)(?!\p{L})/u.test(text.slice(content, end)) &&
      areas.includes('associations'),
  }
}

function zoneOf(words: readonly Token[]): Zone | undefined {
  for (let at = 0; at < words.length; at++) {
    const hit = zonePhrases.at(words, at)
    if (hit) return hit.value
  }
  return undefined
}

function areasOf(words: readonly Token[]): Area[] {
  const found: Area[] = []
  for (let at = 0; at < words.length; ) {
    const hit = areaHeadings.at(words, at)
    if (hit?.value && !found.includes(hit.value)) found.push(hit.value)
    at += hit?.length ?? 1
  }
  return found
}
