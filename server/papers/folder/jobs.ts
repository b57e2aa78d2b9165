import { createHash, randomUUID } from 'node:crypto'
import {
  deleteFolderJob,
  type FolderJob,
  findFolderJob,
  replaceFolderJob,
} from '../../../db/queries/folder-jobs.ts'
import type { Db } from '../../../db/store.ts'
import { AppError } from '../../errors/app-error.ts'
import { offers, type Reader } from '../build.ts'
import { piecesFor } from './build.ts'
import { stepsOf } from './make.ts'
import { placeOf } from './place.ts'
import { type Means, runFolder, thisWorker } from './run.ts'
import type { Folder, folderFiles, NewFolder } from './schema.ts'

/** A digest of what is open to the reader: in another phase, or another part, that is something else. */
export function openTo({ scope }: Reader): string {
  const open = `${scope.phase} ${JSON.stringify(offers(scope))}`
  return createHash('sha256').update(open).digest('hex')
}

const keyOf = ({ personId, scope }: Reader) => ({ inSeason: scope.row.id, personId })

/** Begins a folder, in place of an earlier one; where one is being made already, here or elsewhere, it goes on. */
export async function startFolder(means: Means, reader: Reader, asked: NewFolder): Promise<Folder> {
  const pieces = piecesFor(reader, asked)
  const startedAt = reader.now.toISOString()
  const next: FolderJob = {
    ...{ id: randomUUID(), ...keyOf(reader), members: asked.members ? 1 : 0 },
    ...{ openTo: openTo(reader), state: 'making', snapshot: null, error: '', tries: 1 },
    ...{ done: 0, steps: stepsOf(pieces), papers: pieces.length },
    ...{ worker: thisWorker, startedAt, seenAt: startedAt },
  }
  const before = await means.store.tx(async (trx) => {
    const running = await current(trx, reader)
    if (running?.state === 'making') return running
    const replaced = await findFolderJob(trx, keyOf(reader))
    await replaceFolderJob(trx, next)
    return replaced
  })
  if (before?.state === 'making' && before.openTo === next.openTo) return shown(before)
  if (before) await placeOf(means.dataDir, before.id).keepOnly([])
  void runFolder(means, next, reader)
  return shown(next)
}

/** How far the person's folder is. */
export async function folderState(db: Db, reader: Reader): Promise<Folder> {
  const job = await current(db, reader)
  return job ? shown(job) : { state: 'none', done: 0, of: 0, madeAt: null, papers: 0, error: null }
}

function shown({ state, done, steps, startedAt, papers, error }: FolderJob): Folder {
  const made = state === 'made'
  const at = made ? startedAt : null
  return { state, done, of: steps, madeAt: at, papers: made ? papers : 0, error: error || null }
}

/** Gives the person's folder up, or throws it away. */
export async function dropFolder({ store, dataDir }: Means, reader: Reader): Promise<void> {
  const job = await findFolderJob(store.db, keyOf(reader))
  await deleteFolderJob(store.db, keyOf(reader))
  if (job) await placeOf(dataDir, job.id).keepOnly([])
}

/** @throws AppError `request.not_found` while there is none. */
export async function folderFile(
  { store, dataDir }: Pick<Means, 'store' | 'dataDir'>,
  reader: Reader,
  file: (typeof folderFiles)[number],
): Promise<Uint8Array> {
  const job = await current(store.db, reader)
  const bytes = job?.state === 'made' ? await placeOf(dataDir, job.id).read(file) : undefined
  if (!bytes) throw new AppError('request.not_found')
  return bytes
}

async function current(db: Db, reader: Reader): Promise<FolderJob | undefined> {
  const job = await findFolderJob(db, keyOf(reader))
  return job?.openTo === openTo(reader) ? job : undefined
}
