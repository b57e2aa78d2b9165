import { findFootnotes } from './footnotes.ts'

/** A line, or what a footnote's body leaves of it; without the blanks around it. */
export interface Strip {
  kind: 'line' | 'footnote'
  start: number
  end: number
  /** Place of the line in the input, from 0. */
  line: number
}

/** The text cut at its line ends and around the bodies of its footnotes, in order; blank ones left out. */
export function cutStrips(text: string): Strip[] {
  const strips: Strip[] = []
  const notes = findFootnotes(text)
  let next = 0
  let line = 0
  let at = 0
  while (at < text.length) {
    const note = notes[next]
    if (note && note.start === at) {
      add(strips, text, 'footnote', note.start, note.end, line)
      line += countBreaks(text, note.start, note.end)
      at = note.end
      next++
      continue
    }
    const end = nextBreak(text, at, note?.start ?? text.length)
    add(strips, text, 'line', at, end, line)
    if (text[end] === '\n' || text[end] === '\r') {
      line++
      at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
    } else at = end
  }
  return strips
}

/** The next line end before `limit`, else `limit`. */
function nextBreak(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (text[at] === '\n' || text[at] === '\r') return at
  }
  return limit
}

function countBreaks(text: string, from: number, to: number): number {
  return text.slice(from, to).split('\n').length - 1
}

const blankBefore = /^\s*/

function add(
  strips: Strip[],
  text: string,
  kind: Strip['kind'],
  start: number,
  end: number,
  line: number,
): void {
  const part = text.slice(start, end)
  const first = start + (blankBefore.exec(part)?.[0].length ?? 0)
  const last = end - (part.length - part.trimEnd().length)
  if (first < last) strips.push({ kind, start: first, end: last, line })
}
