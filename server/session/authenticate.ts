import type { Context } from 'hono'
import { listGrantsOn } from '../../db/queries/grants.ts'
import type { PersonRow } from '../../db/queries/people.ts'
import type { Db } from '../../db/store.ts'
import type { Env } from '../env.ts'
import { type Actor, dayInVietnam } from './actor.ts'
import { readToken } from './cookie.ts'
import { openSession } from './sessions.ts'

/** Who sent the request, with the roles that hold today; `undefined` without a session that is open. */
export async function authenticate(c: Context<Env>): Promise<Actor | undefined> {
  const token = readToken(c)
  if (token === undefined) return undefined
  const { db, clock } = c.var
  const now = clock()
  const session = await openSession(db, token, now)
  if (!session) return undefined
  const { personId, id, login, name, admin, confirmedAt } = session
  const actor = await actorOf(
    db,
    { id: personId, login, name, admin },
    { sessionId: id, confirmedAt, now },
  )
  return { ...actor, actingFor: c.req.header('acting-for') || undefined }
}

/** A person in one session, with the roles that hold on the day. */
export async function actorOf(
  db: Db,
  { id, login, name, admin }: Pick<PersonRow, 'id' | 'login' | 'name' | 'admin'>,
  { sessionId, confirmedAt, now }: { sessionId: string; confirmedAt: string; now: Date },
): Promise<Actor> {
  const today = dayInVietnam(now)
  const grants = await listGrantsOn(db, id, today)
  return { personId: id, login, name, admin: admin === 1, sessionId, confirmedAt, grants, today }
}
