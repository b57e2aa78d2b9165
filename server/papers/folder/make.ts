import type { Store } from '../../../db/store.ts'
import { workerPool } from '../../workers/pool.ts'
import type { Reader } from '../build.ts'
import type { RenderTask } from '../render/worker.ts'
import { type BuiltPiece, buildAll, type Kept, type Piece, partName } from './build.ts'
import { type Drawn, packFolder } from './pack.ts'
import { folderFiles } from './schema.ts'

/** One at a time, apart from the papers that people ask for one by one: a folder takes seconds. */
const allowed = { threads: 1, milliseconds: 180_000 }
const module = new URL('../render/worker.ts', import.meta.url)
const render = workerPool<RenderTask, Uint8Array>(module, allowed)

/** Told as it goes; each throws when nobody wants the folder any more. */
interface Progress {
  onStep: (done: number) => Promise<void>
  /** The parts are begun again from another state of the data. */
  onTry: (snapshot: number) => Promise<void>
  unwanted: AbortSignal
}

/** How many steps a folder takes: each paper is built and drawn, and all once more as one PDF. */
export function stepsOf(pieces: readonly Piece[]): number {
  return pieces.length * 2 + 1
}

/**
 * The papers of a season as one PDF with bookmarks and as a ZIP of their files, both left at the place. Parts that
 * lie there from a run that was broken off are used as they are.
 */
export async function makeFolder(
  store: Store,
  { reader, pieces }: { reader: Reader; pieces: readonly Piece[] },
  kept: Kept,
  { onStep, onTry, unwanted }: Progress,
): Promise<void> {
  const at = reader.now.toISOString()
  const built = await buildAll(store, { reader, pieces }, kept, { onPaper: onStep, onTry })
  const drawn: { piece: BuiltPiece; files: Drawn[] }[] = []
  for (const [index, piece] of built.entries()) {
    drawn.push({ piece, files: await drawOne(piece, { kept, index, at, unwanted }) })
    await onStep(built.length + drawn.length)
  }
  const papers = built.map(({ paper }) => paper) as unknown as RenderTask['papers']
  const pdf = await render({ papers, format: 'pdf', at }, unwanted)
  const name = `Thư mục hội nghị năm ${reader.scope.row.year}.pdf`
  await kept.place.write('folder.pdf', pdf)
  await kept.place.write('folder.zip', packFolder({ name, bytes: pdf }, drawn, reader.now))
  await kept.place.keepOnly(folderFiles)
}

interface Drawing {
  kept: Kept
  index: number
  at: string
  unwanted: AbortSignal
}

async function drawOne(
  { paper, formats }: BuiltPiece,
  { kept: { place }, index, at, unwanted }: Drawing,
): Promise<Drawn[]> {
  const files: Drawn[] = []
  for (const format of formats) {
    if (format === 'pdf') continue
    const name = partName(index, format)
    const found = await place.read(name)
    const bytes = found ?? (await render({ papers: [paper], format, at }, unwanted))
    if (!found) await place.write(name, bytes)
    files.push({ format, bytes })
  }
  return files
}
