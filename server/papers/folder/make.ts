import type { Store } from '../../../db/store.ts'
import { workerPool } from '../../workers/pool.ts'
import type { Reader } from '../build.ts'
import type { RenderTask } from '../render/worker.ts'
import { type BuiltPiece, buildAll, type Piece } from './build.ts'
import { type Drawn, packFolder } from './pack.ts'

/** One at a time, apart from the papers that people ask for one by one: a folder takes seconds. */
const allowed = { threads: 1, milliseconds: 180_000 }
const module = new URL('../render/worker.ts', import.meta.url)
const render = workerPool<RenderTask, Uint8Array>(module, allowed)

export interface MadeFolder {
  pdf: Uint8Array
  zip: Uint8Array
  papers: number
}

/** How many steps a folder takes: each paper is built and drawn, and all once more as one PDF. */
export function stepsOf(pieces: readonly Piece[]): number {
  return pieces.length * 2 + 1
}

/**
 * The papers of a season as one PDF with bookmarks and as a ZIP of their files.
 *
 * @param onStep Told how many steps are done. @param unwanted Gives it up.
 */
export async function makeFolder(
  store: Store,
  { reader, pieces }: { reader: Reader; pieces: readonly Piece[] },
  { onStep, unwanted }: { onStep: (done: number) => void; unwanted: AbortSignal },
): Promise<MadeFolder> {
  const step = (done: number) => {
    unwanted.throwIfAborted()
    onStep(done)
  }
  const at = reader.now.toISOString()
  const built = await buildAll(store, reader, pieces, step)
  const drawn: { piece: BuiltPiece; files: Drawn[] }[] = []
  for (const piece of built) {
    drawn.push({ piece, files: await drawOne(piece, at, unwanted) })
    step(built.length + drawn.length)
  }
  const papers = built.map(({ paper }) => paper) as unknown as RenderTask['papers']
  const pdf = await render({ papers, format: 'pdf', at }, unwanted)
  const name = `Thư mục hội nghị năm ${reader.scope.row.year}.pdf`
  const zip = packFolder({ name, bytes: pdf }, drawn, reader.now)
  return { pdf, zip, papers: built.length }
}

async function drawOne({ paper, formats }: BuiltPiece, at: string, unwanted: AbortSignal) {
  const files: Drawn[] = []
  for (const format of formats)
    if (format !== 'pdf')
      files.push({ format, bytes: await render({ papers: [paper], format, at }, unwanted) })
  return files
}
