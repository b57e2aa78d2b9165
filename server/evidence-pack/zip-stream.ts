import { Zip, ZipPassThrough } from 'fflate'

/** A file that goes into an archive; its bytes are asked for when its turn comes. */
export interface ZipEntry {
  path: string
  at: Date
  chunks: () => AsyncIterable<Uint8Array>
}

/**
 * An archive, piece by piece as it is asked for: of no file more than a piece is held. Nothing is packed
 * smaller: pictures, PDF and Word files are so already.
 */
export async function* zipStream(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  const taken = () => {
    const pieces = ready
    ready = []
    return pieces
  }
  for (const { path, at, chunks } of entries) {
    const entry = new ZipPassThrough(path)
    entry.mtime = at
    zip.add(entry)
    for await (const chunk of chunks()) {
      entry.push(chunk)
      yield* taken()
    }
    entry.push(new Uint8Array(), true)
    yield* taken()
  }
  zip.end()
  yield* taken()
}
