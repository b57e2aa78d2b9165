import { type Zippable, zipSync } from 'fflate'
import { twoDigits } from '../../../scoring/paper/official.ts'
import type { Format } from '../schema.ts'
import type { BuiltPiece } from './build.ts'

/** A drawn file of a paper. */
export interface Drawn {
  format: Format
  bytes: Uint8Array
}

/** What no file system takes in a name. */
const forbidden = /[\\/:*?"<>|]/g

/** The folder as a ZIP: the one PDF, and every paper by its number as Word and Excel, each member's in its own place. */
export function packFolder(
  pdf: { name: string; bytes: Uint8Array },
  pieces: readonly { piece: BuiltPiece; files: readonly Drawn[] }[],
  date: Date,
): Uint8Array {
  const entries: Zippable = { [pdf.name]: stored(pdf.bytes, date) }
  const counts = new Map<string, number>()
  for (const { piece, files } of pieces) {
    const number = (counts.get(piece.place) ?? 0) + 1
    counts.set(piece.place, number)
    const place = piece.place === '' ? '' : `${clean(piece.place)}/`
    const name = `${place}${twoDigits(number)} ${clean(piece.paper.file)}`
    for (const { format, bytes } of files) entries[`${name}.${format}`] = stored(bytes, date)
  }
  return zipSync(entries)
}

function clean(name: string): string {
  return name.replace(forbidden, '-')
}

/** The files are packed already: packing them again would only take time. */
function stored(bytes: Uint8Array, date: Date): Zippable[string] {
  return [bytes, { level: 0, mtime: date }]
}
