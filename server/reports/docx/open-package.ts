import { type UnzipFileInfo, unzipSync } from 'fflate'
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
const mostEntries = 5000
const mostBytes = 30 * 1024 * 1024
/** Text packs ten or thirty times; a bomb a thousand times. */
const mostRatio = 200
const smallPart = 1024 * 1024

/**
 * Unpacks only the parts that are read, and those only when their announced size is honest and
 * moderate: what fflate unpacks never grows beyond the announcement.
 *
 * @throws ReportRefusal For a broken package, another kind of archive, and a bomb.
 */
export function openPackage(bytes: Uint8Array): WordParts {
  const parts = unpack(bytes)
  const found = Object.fromEntries(
    Object.entries(names).flatMap(([path, part]) => (parts[path] ? [[part, parts[path]]] : [])),
  ) as Partial<WordParts>
  if (!found.document) throw new ReportRefusal('report.not_word')
  return { ...found, document: found.document }
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let entries = 0
  try {
    return unzipSync(bytes, {
      filter(file) {
        if (++entries > mostEntries) throw new ReportRefusal('report.bursting')
        return Object.hasOwn(names, file.name) && isHonest(file)
      },
    })
  } catch (error) {
    throw error instanceof ReportRefusal ? error : new ReportRefusal('report.broken_package')
  }
}

function isHonest({ size, originalSize }: UnzipFileInfo): true {
  const swells = originalSize > smallPart && originalSize > size * mostRatio
  if (originalSize > mostBytes || swells) throw new ReportRefusal('report.bursting')
  return true
}
