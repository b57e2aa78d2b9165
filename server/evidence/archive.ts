import type { FileHandle } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'

/** One file in an archive, as its directory (not its content) describes it. */
export interface ArchiveEntry {
  name: string
  /** 0 stored, 8 deflated. */
  method: number
  packed: number
  unpacked: number
  offset: number
  symbolicLink: boolean
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const maxDirectoryBytes = 1024 * 1024

/**
 * The directory of a ZIP archive, read from its end without unpacking anything.
 *
 * @returns `undefined` for a file that is no archive, is split, or has a directory above 1 MB.
 */
export async function readArchive(
  file: FileHandle,
  bytes: number,
): Promise<ArchiveEntry[] | undefined> {
  const tail = await readAt(file, Math.max(0, bytes - 65_557), Math.min(bytes, 65_557))
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > tail.length || tail.readUInt32LE(end) !== endSignature) return undefined

  const count = tail.readUInt16LE(end + 10)
  const size = tail.readUInt32LE(end + 12)
  const offset = tail.readUInt32LE(end + 16)
  if (size > maxDirectoryBytes || offset + size > bytes) return undefined
  return readEntries(await readAt(file, offset, size), count)
}

/** @returns `undefined` when the directory does not hold the entries that it announces. */
function readEntries(directory: Buffer, count: number): ArchiveEntry[] | undefined {
  const entries: ArchiveEntry[] = []
  let at = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== entrySignature)
      return undefined
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, nameEnd),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      unpacked: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
      symbolicLink: ((directory.readUInt32LE(at + 38) >>> 16) & 0xf000) === 0xa000,
    })
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/** @returns The entry's text, or `undefined` when it is broken or unpacks to more than `limit` bytes. */
export async function readEntry(
  file: FileHandle,
  entry: ArchiveEntry,
  limit: number,
): Promise<string | undefined> {
  if (entry.packed > limit) return undefined
  const head = await readAt(file, entry.offset, 30)
  if (head.length < 30) return undefined
  const start = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  const packed = await readAt(file, start, entry.packed)
  if (entry.method === 0) return packed.toString('utf8')
  try {
    // The limit holds whatever the directory claims: a bomb stops here.
    return inflateRawSync(packed, { maxOutputLength: limit }).toString('utf8')
  } catch {
    return undefined
  }
}

/** At most `length` bytes from `position`: fewer at the end of the file. */
export async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  return buffer.subarray(0, bytesRead)
}
