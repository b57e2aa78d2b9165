import {
  deleteOldFolderJobs,
  type FolderJob,
  listFolderIds,
  listForsaken,
  takeOver,
  updateFolderJob,
} from '../../../db/queries/folder-jobs.ts'
import { listSeasonGrantsOn } from '../../../db/queries/grants.ts'
import { AppError } from '../../errors/app-error.ts'
import { loadScope } from '../../permissions/scope.ts'
import { dayInVietnam } from '../../session/actor.ts'
import type { Reader } from '../build.ts'
import { openTo } from './jobs.ts'
import { clearPlaces } from './place.ts'
import { type Means, runFolder, thisWorker } from './run.ts'

/** A worker says every few seconds that it is alive; one that is silent for longer has ended. */
const silenceMs = 20_000
/** A folder that ended its process so often would end the next one too. */
const mostTries = 3
const keptMs = 3 * 24 * 3_600_000

/** Means, and where this server is reached. */
export interface Resuming extends Means {
  publicOrigin: string
}

/** Goes on with folders whose process ended in the midst. @returns Once they are made. */
export async function resumeFolders(means: Resuming): Promise<void> {
  const { store, clock } = means
  const now = clock()
  const unseenSince = new Date(now.getTime() - silenceMs).toISOString()
  const taken: FolderJob[] = []
  for (const job of await listForsaken(store.db, unseenSince)) {
    const own = { worker: thisWorker, seenAt: now.toISOString() }
    if (await takeOver(store.db, job, own)) taken.push({ ...job, ...own, tries: job.tries + 1 })
  }
  await Promise.all(taken.map((job) => resume(means, job)))
}

async function resume(means: Resuming, job: FolderJob): Promise<void> {
  try {
    if (job.tries > mostTries) throw new AppError('internal')
    const reader = await readerOfJob(means, job)
    if (openTo(reader) !== job.openTo) throw new AppError('request.not_found')
    await runFolder(means, job, reader)
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'internal'
    if (code === 'internal') means.log.error({ err: error }, 'folder not resumed')
    await updateFolderJob(means.store.db, job, { state: 'failed', error: code })
  }
}

/** With the roles that the person has now: who lost them gets nothing more. */
async function readerOfJob(
  { store, clock, publicOrigin }: Resuming,
  { personId, inSeason, startedAt }: FolderJob,
): Promise<Reader> {
  const today = dayInVietnam(clock())
  const scope = await store.read(async (db) => {
    const grants = await listSeasonGrantsOn(db, personId, inSeason, today)
    const nobody = { login: '', name: '', admin: false, sessionId: '', confirmedAt: '' }
    return loadScope(db, { ...nobody, personId, grants, today }, inSeason)
  })
  return { scope, personId, now: new Date(startedAt), publicOrigin }
}

/** Forgets folders that were begun days ago, and files that belong to none. */
export async function clearFolders({
  store,
  clock,
  dataDir,
}: Pick<Means, 'store' | 'clock' | 'dataDir'>): Promise<void> {
  await deleteOldFolderJobs(store.db, new Date(clock().getTime() - keptMs).toISOString())
  await clearPlaces(dataDir, () => listFolderIds(store.db))
}
