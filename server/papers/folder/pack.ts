import { type Zippable, zipSync } from 'fflate'
import { twoDigits } from '../../../scoring/paper/official.ts'
import { safeName } from '../safe-name.ts'
import type { Format } from '../schema.ts'
import type { BuiltPiece } from './build.ts'

/** A drawn file of a paper. */
export interface Drawn {
  format: Format
  bytes: Uint8Array
}

/** The folder as a ZIP: the one PDF, and every paper by its number as Word and Excel, each member's in its own place. */
export function packFolder(
  pdf: { name: string; bytes: Uint8Array },
  pieces: readonly { piece: BuiltPiece; files: readonly Drawn[] }[],
  date: Date,
): Uint8Array {
  const entries: Zippable = { [pdf.name]: stored(pdf.bytes, date) }
  const counts = new Map<string, number>()
  for (const { piece, files } of pieces) {
    const place = piece.place === '' ? '' : `${safeName(piece.place, 'don-vi')}/`
    const number = (counts.get(place) ?? 0) + 1
    counts.set(place, number)
    const name = `${place}${twoDigits(number)} ${safeName(piece.paper.file, 'van-ban')}`
    for (const { format, bytes } of files) entries[`${name}.${format}`] = stored(bytes, date)
  }
  return zipSync(entries)
}

/** The files are packed already: packing them again would only take time. */
function stored(bytes: Uint8Array, date: Date): Zippable[string] {
  return [bytes, { level: 0, mtime: date }]
}
