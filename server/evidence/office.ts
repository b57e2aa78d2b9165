import type { FileHandle } from 'node:fs/promises'
import { type ArchiveEntry, readArchive, readEntry } from './archive.ts'
import type { Finding } from './finding.ts'

const maxEntries = 5000
const maxUnpacked = 300 * 1024 * 1024
const maxRelations = 1024 * 1024

/** Parts that run code in the reader's program. */
const activePart = /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\/)/i
/** A part of the document that is fetched from another machine when it is opened. */
const remotePart =
  /<Relationship\b(?=[^>]*Type="[^"]*\/(attachedTemplate|oleObject|frame|subDocument)")(?=[^>]*TargetMode="External")(?=[^>]*Target="(https?:|ftp:|\\\\|\/\/|file:\/\/[^/]))/i

/** Word, Excel, PowerPoint: an archive of honest size with neither macros nor a remote template. */
export async function inspectOffice(file: FileHandle, bytes: number): Promise<Finding> {
  const entries = await readArchive(file, bytes)
  if (!entries?.some(({ name }) => name === '[Content_Types].xml')) return 'file.content_mismatch'
  if (entries.length > maxEntries || entries.some(isUnsafe)) return 'file.unsafe'
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > maxUnpacked) return 'file.unsafe'

  for (const entry of entries.filter(({ name }) => name.endsWith('.rels'))) {
    const relations = await readEntry(file, entry, maxRelations)
    if (relations === undefined) return 'file.content_mismatch'
    if (remotePart.test(relations)) return 'file.unsafe'
  }
  return 'ok'
}

function isUnsafe({ name, symbolicLink }: ArchiveEntry): boolean {
  const leavesFolder = /^([/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..')
  return symbolicLink || leavesFolder || activePart.test(name)
}
