import { failureOf } from '../../db/failure.ts'
import {
  confirmSession as confirmSessionRow,
  deleteSession,
  deleteStaleSessions,
  findSession,
  insertSession,
  listSessions,
  type SessionRow,
  touchSession,
} from '../../db/queries/sessions.ts'
import type { Db, Store, Trx } from '../../db/store.ts'
import { hashToken, newToken } from './token.ts'

export const idleMinutes = 60
export const longestHours = 12
export const mostSessions = 5
/** How exactly the last sight of a session is kept: a write for each request would cost a disk flush each. */
const sightSeconds = 60

/** The session of a token with its person; `undefined` when it has ended or the account is not active. */
export async function openSession(db: Db, token: string, now: Date) {
  const session = await findSession(db, hashToken(token))
  if (!session || !isOpen(session, now)) return undefined
  if (session.seenAt < ago(now, sightSeconds)) await noteSight(db, session.tokenHash, now)
  return session
}

/** A database that is busy loses the note, not the request. */
async function noteSight(db: Db, tokenHash: string, now: Date): Promise<void> {
  await touchSession(db, tokenHash, now.toISOString()).catch((error: unknown) => {
    if (failureOf(error) === undefined) throw error
  })
}

/**
 * Starts a session of a person whose password was checked; those beyond five end, the longest unused first.
 *
 * @returns Its id, and the token of which only the hash is kept.
 */
export async function startSession(
  store: Store,
  { personId, agent, now }: { personId: string; agent: string; now: Date },
): Promise<{ id: string; token: string; confirmedAt: string }> {
  const token = newToken()
  const id = crypto.randomUUID()
  const at = now.toISOString()
  const add = async (trx: Trx) => {
    await deleteStaleSessions(trx, { now: at, unusedSince: ago(now, idleMinutes * 60) })
    const open = await listSessions(trx, personId)
    for (const { tokenHash } of open.slice(0, Math.max(0, open.length - mostSessions + 1)))
      await deleteSession(trx, tokenHash)
    await insertSession(trx, {
      tokenHash: hashToken(token),
      id,
      personId,
      createdAt: at,
      seenAt: at,
      expiresAt: ago(now, -longestHours * 3600),
      agent: agent.slice(0, 200),
      confirmedAt: at,
    })
  }
  // One after another: each looks at everybody's sessions, and most of many at once would lose the race.
  await store.tx(add, { queue: 'sessions' })
  return { id, token, confirmedAt: at }
}

/**
 * Notes that the password was typed again in a session, which goes on under another token.
 *
 * @returns The token; `undefined` when the session has ended meanwhile.
 */
export async function confirmSession(
  { db }: Store,
  { personId, sessionId, now }: { personId: string; sessionId: string; now: Date },
): Promise<string | undefined> {
  const token = newToken()
  const change = { tokenHash: hashToken(token), confirmedAt: now.toISOString() }
  return (await confirmSessionRow(db, { personId, id: sessionId }, change)) ? token : undefined
}

/** The open sessions of a person, the one used last first. */
export async function listOpenSessions(db: Db, personId: string, now: Date): Promise<SessionRow[]> {
  const sessions = await listSessions(db, personId)
  return sessions.filter((session) => isOpen(session, now)).reverse()
}

function isOpen({ seenAt, expiresAt }: Pick<SessionRow, 'seenAt' | 'expiresAt'>, now: Date) {
  return expiresAt > now.toISOString() && seenAt > ago(now, idleMinutes * 60)
}

function ago(now: Date, seconds: number): string {
  return new Date(now.getTime() - seconds * 1000).toISOString()
}
