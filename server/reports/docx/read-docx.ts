import { type LineOptions, readLines, type WordLine } from './lines.ts'
import { openPackage, type WordParts } from './open-package.ts'
import { headingStyles } from './styles.ts'

/** A report as plain text, and the level of each line (from 0) that its style makes a heading. */
export interface PlainReport {
  text: string
  headings: ReadonlyMap<number, number>
}

/**
 * A Word file as plain text: a paragraph or a cell of a table a line, footnotes marked in place
 * "[footnoteRef:1]" and told at the end "[1: …]". Headers, footers and comments are not read.
 *
 * @throws ReportRefusal For what is no sound Word file.
 */
export function readDocx(bytes: Uint8Array): PlainReport {
  const parts = openPackage(bytes)
  const numbers = new Map<string, number>()
  const options: LineOptions = {
    headings: headingStyles(parts.styles),
    noteNumber(kind, id) {
      const key = `${kind} ${id}`
      numbers.set(key, numbers.get(key) ?? numbers.size + 1)
      return numbers.get(key)!
    },
  }
  const body = readLines(parts.document, options).get('') ?? []
  return plain([...body, ...readNotes(parts, numbers, options)])
}

/** The bodies in the order of their numbers; a note that the text does not mention is not told. */
function readNotes(
  parts: WordParts,
  numbers: ReadonlyMap<string, number>,
  options: LineOptions,
): WordLine[] {
  const bodies = {
    footnote: parts.footnotes && readLines(parts.footnotes, options),
    endnote: parts.endnotes && readLines(parts.endnotes, options),
  }
  return [...numbers].map(([key, number]) => {
    const [kind, id] = key.split(' ') as ['footnote' | 'endnote', string]
    const lines = bodies[kind]?.get(id) ?? []
    return { text: `[${number}: ${lines.map(({ text }) => text.trim()).join(' ')}]` }
  })
}

function plain(lines: readonly WordLine[]): PlainReport {
  const headings = new Map<number, number>()
  let count = 0
  for (const { text, heading } of lines) {
    if (heading !== undefined) headings.set(count, heading)
    count += text.split('\n').length
  }
  return { text: lines.map(({ text }) => `${text}\n`).join(''), headings }
}
