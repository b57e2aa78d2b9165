import type { Logger } from 'pino'
import type { Store } from '../../../db/store.ts'
import { AppError } from '../../errors/app-error.ts'
import { offers, type Reader } from '../build.ts'
import { piecesFor } from './build.ts'
import { type MadeFolder, makeFolder, stepsOf } from './make.ts'
import type { Folder, folderFiles, NewFolder } from './schema.ts'

/** A folder under way or made, of one person in one season. */
interface Job {
  done: number
  of: number
  /** What was open to the person when it was made: in another phase, or another part, that is something else. */
  open: string
  unwanted: AbortController
  startedAt: string
  made: MadeFolder | null
  failed: boolean
}

/** What making one takes of the server. */
interface Means {
  store: Store
  log: Logger
  closing: AbortSignal
}

/** Made folders are kept in memory, a few megabytes each; the oldest goes first. */
const mostKept = 8
const jobs = new Map<string, Job>()

const keyOf = ({ personId, scope }: Reader) => `${personId} ${scope.row.id}`

const openTo = ({ scope }: Reader) => `${scope.phase} ${JSON.stringify(offers(scope))}`

/** Begins a folder, in place of an earlier one; where one is being made already it goes on. */
export function startFolder(
  { store, log, closing }: Means,
  reader: Reader,
  asked: NewFolder,
): Folder {
  const key = keyOf(reader)
  const running = jobs.get(key)
  if (running && isMaking(running) && running.open === openTo(reader)) return shown(running)
  running?.unwanted.abort()
  const pieces = piecesFor(reader, asked)
  const job: Job = {
    ...{ done: 0, of: stepsOf(pieces), open: openTo(reader), made: null, failed: false },
    ...{ unwanted: new AbortController(), startedAt: reader.now.toISOString() },
  }
  jobs.delete(key)
  jobs.set(key, job)
  forgetOldest()
  void run(job, { store, log, closing }, { reader, pieces })
  return shown(job)
}

async function run(
  job: Job,
  { store, log, closing }: Means,
  what: Parameters<typeof makeFolder>[1],
) {
  const unwanted = AbortSignal.any([job.unwanted.signal, closing])
  const onStep = (done: number) => {
    job.done = done
  }
  try {
    job.made = await makeFolder(store, what, { onStep, unwanted })
    job.done = job.of
  } catch (error) {
    job.failed = true
    // Given up on purpose, or refused for a reason that people are told: no fault of the program.
    if (!unwanted.aborted && !(error instanceof AppError))
      log.error({ err: error }, 'folder failed')
  }
}

function isMaking({ made, failed }: Job): boolean {
  return made === null && !failed
}

/** How far the person's folder is. */
export function folderState(reader: Reader): Folder {
  const job = current(reader)
  return job ? shown(job) : { state: 'none', done: 0, of: 0, madeAt: null, papers: 0 }
}

function shown(job: Job): Folder {
  const { done, of, made, startedAt } = job
  const state = made ? 'made' : isMaking(job) ? 'making' : 'failed'
  return { state, done, of, madeAt: made ? startedAt : null, papers: made?.papers ?? 0 }
}

/** Gives the person's folder up, or throws it away. */
export function dropFolder(reader: Reader): void {
  jobs.get(keyOf(reader))?.unwanted.abort()
  jobs.delete(keyOf(reader))
}

/** @throws AppError `request.not_found` while there is none. */
export function folderFile(reader: Reader, file: (typeof folderFiles)[number]): Uint8Array {
  const made = current(reader)?.made
  if (!made) throw new AppError('request.not_found')
  return file === 'folder.pdf' ? made.pdf : made.zip
}

function current(reader: Reader): Job | undefined {
  const job = jobs.get(keyOf(reader))
  return job?.open === openTo(reader) ? job : undefined
}

function forgetOldest(): void {
  for (const [key, job] of jobs) {
    if (jobs.size <= mostKept) return
    if (!isMaking(job)) jobs.delete(key)
  }
}
