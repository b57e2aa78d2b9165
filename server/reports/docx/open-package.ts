import { ArchiveRefusal, unpack } from '../../archives/unpack.ts'
import { ReportRefusal } from '../refusal.ts'

/** The parts of a Word file that a report is read from. */
export interface WordParts {
  document: Uint8Array
  styles?: Uint8Array
  footnotes?: Uint8Array
  endnotes?: Uint8Array
}

const names: Readonly<Record<string, keyof WordParts>> = {
  'word/document.xml': 'document',
  'word/styles.xml': 'styles',
  'word/footnotes.xml': 'footnotes',
  'word/endnotes.xml': 'endnotes',
}
const codes = { broken: 'report.broken_package', bursting: 'report.bursting' } as const

/**
 * Unpacks only the parts that are read.
 *
 * @throws ReportRefusal For a broken package, another kind of archive, and a bomb.
 */
export function openPackage(bytes: Uint8Array): WordParts {
  const parts = unpackNamed(bytes)
  const found = Object.fromEntries(
    Object.entries(names).flatMap(([path, part]) => (parts[path] ? [[part, parts[path]]] : [])),
  ) as Partial<WordParts>
  if (!found.document) throw new ReportRefusal('report.not_word')
  return { ...found, document: found.document }
}

function unpackNamed(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unpack(bytes, (path) => Object.hasOwn(names, path))
  } catch (error) {
    throw error instanceof ArchiveRefusal ? new ReportRefusal(codes[error.trouble]) : error
  }
}
