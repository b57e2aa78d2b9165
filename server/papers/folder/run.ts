import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { type FolderJob, updateFolderJob } from '../../../db/queries/folder-jobs.ts'
import type { Clock, Store } from '../../../db/store.ts'
import { readHead } from '../../audit/head.ts'
import { AppError } from '../../errors/app-error.ts'
import type { Reader } from '../build.ts'
import { piecesFor } from './build.ts'
import { makeFolder } from './make.ts'
import { placeOf } from './place.ts'

/** What making a folder takes of the server. */
export interface Means {
  store: Store
  clock: Clock
  log: Logger
  dataDir: string
  /** Aborted when the server begins to close down. */
  closing: AbortSignal
}

/** This process, in the rows of what it makes. */
export const thisWorker = randomUUID()

const beatMs = 5000

/** What a worker gives up by that no longer has the folder: dropped, replaced, or another's now. */
class Unwanted extends Error {}

/** Makes a folder that is this worker's own, and says in its row how far it is, and that it is alive. */
export async function runFolder(means: Means, job: FolderJob, reader: Reader): Promise<void> {
  const { store, clock, log, closing } = means
  const dropped = new AbortController()
  const unwanted = AbortSignal.any([dropped.signal, closing])
  const tell = async (change: Parameters<typeof updateFolderJob>[2]) => {
    const seenAt = clock().toISOString()
    if (!(await updateFolderJob(store.db, job, { seenAt, ...change })))
      dropped.abort(new Unwanted())
    unwanted.throwIfAborted()
  }
  // Drawing one paper may take longer than others wait for a word.
  const beat = setInterval(() => tell({}).catch(() => undefined), beatMs)
  try {
    await makeParts(means, job, reader, { tell, unwanted })
    await tell({ state: 'made', done: job.steps })
  } catch (error) {
    if (unwanted.aborted) return
    // What is refused for a reason that people are told is no fault of the program.
    if (!(error instanceof AppError)) log.error({ err: error }, 'folder failed')
    const code = error instanceof AppError ? error.code : 'internal'
    await updateFolderJob(store.db, job, { state: 'failed', error: code }).catch(() => false)
  } finally {
    clearInterval(beat)
    // Left for whoever comes next, at once.
    if (closing.aborted) await leave(means, job).catch(() => false)
  }
}

interface Telling {
  tell: (change: Parameters<typeof updateFolderJob>[2]) => Promise<void>
  unwanted: AbortSignal
}

async function makeParts(
  { store, dataDir }: Means,
  job: FolderJob,
  reader: Reader,
  { tell, unwanted }: Telling,
): Promise<void> {
  const place = placeOf(dataDir, job.id)
  const { seq } = await readHead(store.db, reader.scope.row.clusterId, undefined)
  if (job.snapshot !== seq) {
    await place.keepOnly([])
    await tell({ snapshot: seq })
  }
  const pieces = piecesFor(reader, { members: job.members === 1 })
  const onTry = async (snapshot: number) => {
    await place.keepOnly([])
    await tell({ snapshot })
  }
  const kept = { place, snapshot: seq }
  const onStep = (done: number) => tell({ done: Math.min(done, job.steps) })
  await makeFolder(store, { reader, pieces }, kept, { onStep, onTry, unwanted })
}

const longAgo = new Date(0).toISOString()

/** An orderly end is nobody's fault: it does not count as a try. */
function leave({ store }: Means, job: FolderJob): Promise<boolean> {
  return updateFolderJob(store.db, job, { seenAt: longAgo, tries: job.tries - 1 })
}
