import { deleteOldAnswers } from '../db/idempotency.ts'
import { scrub } from '../db/queries/ballots.ts'
import { deleteExpiredDevices } from '../db/queries/known-devices.ts'
import { deleteIdleBuckets } from '../db/queries/limit-buckets.ts'
import { deleteOldLoginAttempts } from '../db/queries/login-attempts.ts'
import { deleteStaleSessions } from '../db/queries/sessions.ts'
import { verifyNightly } from './audit/nightly.ts'
import { sweepKeys } from './ballots/keys.ts'
import type { Deps } from './env.ts'
import { clearParts } from './evidence/store.ts'
import type { Smtp } from './mail/send.ts'
import { clearFolders, type Resuming, resumeFolders } from './papers/folder/resume.ts'
import { deliverMails } from './reminders/deliver.ts'
import { idleMinutes } from './session/sessions.ts'

const hourMs = 3_600_000
const lookMs = 10_000

interface House extends Pick<Deps, 'store' | 'clock' | 'log'> {
  dataDir: string
  keyDir: string
  smtp: Smtp | null
}

/** Removes, now and every hour, what has served its time, sends what was left unsent, checks the record by night. @returns A function that ends it. */
export function keepHouse(deps: House): () => void {
  const sweep = () => {
    const swept = Promise.all([
      removeStale(deps),
      clearParts(deps.dataDir, deps.clock()),
      clearVotes(deps),
      clearFolders(deps),
      verifyNightly(deps),
      deps.smtp ? deliverMails(deps, deps.smtp) : undefined,
    ])
    swept.catch((error: unknown) => deps.log.error({ err: error }, 'housekeeping failed'))
  }
  sweep()
  const timer = setInterval(sweep, hourMs).unref()
  return () => clearInterval(timer)
}

/** Looks now and every few seconds for folders that a process left in the midst. @returns A function that ends it. */
export function keepFolders(means: Resuming): () => void {
  const look = () => {
    resumeFolders(means).catch((error: unknown) =>
      means.log.error({ err: error }, 'folders not resumed'),
    )
  }
  look()
  const timer = setInterval(look, lookMs).unref()
  return () => clearInterval(timer)
}

/** Answers kept for repeated requests, ended sessions, forgotten devices, failed sign-ins, full allowances. */
export async function removeStale({ store, clock }: Pick<Deps, 'store' | 'clock'>): Promise<void> {
  const now = clock()
  const unusedSince = new Date(now.getTime() - idleMinutes * 60_000).toISOString()
  await deleteOldAnswers(store.db, now)
  await deleteStaleSessions(store.db, { now: now.toISOString(), unusedSince })
  await deleteExpiredDevices(store.db, now.toISOString())
  await deleteOldLoginAttempts(store.db, new Date(now.getTime() - hourMs).toISOString())
  // The slowest allowance, that of exports, is full again after an hour.
  if (store.engine === 'postgres') await deleteIdleBuckets(store.db, hourMs / 1000)
}

/** What is left of finished votes where a server ended in between: their keys, and envelopes in the log. */
async function clearVotes({ store, keyDir }: House): Promise<void> {
  await sweepKeys(store.db, keyDir)
  await scrub(store)
}
