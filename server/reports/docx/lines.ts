import { type PartReader, parsePart } from './parse.ts'

/** A paragraph, or a table's cell, that holds something. */
export interface WordLine {
  text: string
  /** Of the heading that its style makes it; absent for body text. */
  heading?: number
}

/** What a part is read with: the headings' styles, and the number of a note by its id. */
export interface LineOptions {
  headings: ReadonlyMap<string, number>
  noteNumber(kind: 'footnote' | 'endnote', id: string): number
}

/** Deleted and moved-away text, drawings' second versions and field codes are not read. */
const unread = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
])
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

/**
 * The lines of a Word part, in order; inserted text is read, deleted text is not. A note's body
 * comes as lines under its id.
 */
export function readLines(part: Uint8Array, options: LineOptions): Map<string, WordLine[]> {
  const byNote = new Map<string, WordLine[]>([['', []]])
  parsePart(part, lineReader(byNote, options))
  return byNote
}

interface State {
  note: string
  skipping: number
  inText: boolean
  /** Paragraphs may stand in text boxes inside paragraphs. */
  paragraphs: { text: string; heading?: number }[]
  cells: string[][]
}

function lineReader(byNote: Map<string, WordLine[]>, options: LineOptions): PartReader {
  const state: State = { note: '', skipping: 0, inText: false, paragraphs: [], cells: [] }
  return {
    open: (name, attributes) => openTag(state, byNote, options, name, attributes),
    close: (name) => closeTag(state, byNote, name),
    text: (text) => {
      if (state.inText && state.skipping === 0) append(state, text)
    },
  }
}

function openTag(
  state: State,
  byNote: Map<string, WordLine[]>,
  options: LineOptions,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  if (unread.has(name)) state.skipping++
  if (state.skipping > 0) return
  if (name === 'w:p') state.paragraphs.push({ text: '' })
  else if (name === 'w:tc') state.cells.push([])
  else if (name === 'w:t') state.inText = true
  else if (name === 'w:pStyle') markHeading(state, options.headings.get(attributes['w:val'] ?? ''))
  else if (name === 'w:footnoteReference') append(state, mark(options, 'footnote', attributes))
  else if (name === 'w:endnoteReference') append(state, mark(options, 'endnote', attributes))
  else if (name === 'w:footnote' || name === 'w:endnote') {
    state.note = attributes['w:type'] ? '' : (attributes['w:id'] ?? '')
    byNote.set(state.note, [])
  } else if (isSign(name, attributes)) append(state, signs[name]!)
}

/** A break of pages or columns is no line end; a stop of the ruler ("w:tab" with a place) no tab. */
function isSign(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return (
    Object.hasOwn(signs, name) &&
    attributes['w:type'] === undefined &&
    attributes['w:val'] === undefined
  )
}

function closeTag(state: State, byNote: Map<string, WordLine[]>, name: string): void {
  if (unread.has(name)) state.skipping--
  else if (state.skipping > 0) return
  else if (name === 'w:t') state.inText = false
  else if (name === 'w:p') endParagraph(state, byNote)
  else if (name === 'w:tc') {
    const text = (state.cells.pop() ?? []).join(' ')
    if (text.trim()) add(state, byNote, { text })
  }
}

/** The paragraphs of one cell are one line. */
function endParagraph(state: State, byNote: Map<string, WordLine[]>): void {
  const paragraph = state.paragraphs.pop()
  if (!paragraph?.text.trim()) return
  const cell = state.cells.at(-1)
  if (cell) cell.push(paragraph.text.replaceAll('\n', ' '))
  else add(state, byNote, paragraph)
}

function add(state: State, byNote: Map<string, WordLine[]>, line: WordLine): void {
  const outer = state.cells.at(-1)
  if (outer) outer.push(line.text)
  else byNote.get(state.note)?.push(line)
}

function append(state: State, text: string): void {
  const paragraph = state.paragraphs.at(-1)
  if (paragraph) paragraph.text += text
}

function markHeading(state: State, level: number | undefined): void {
  const paragraph = state.paragraphs.at(-1)
  if (paragraph && level !== undefined) paragraph.heading = level
}

function mark(
  options: LineOptions,
  kind: 'footnote' | 'endnote',
  attributes: Readonly<Record<string, string>>,
): string {
  return `[footnoteRef:${options.noteNumber(kind, attributes['w:id'] ?? '')}]`
}
