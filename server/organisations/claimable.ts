import {
  type ActivityQuery,
  listActivitiesOf,
  type StoredActivity,
} from '../../db/queries/activities.ts'
import type { Db } from '../../db/store.ts'
import { add, format, parse } from '../../scoring/decimal.ts'
import { sharesOf } from '../../scoring/joint/shares.ts'
import type { ActivityRole } from '../../scoring/model/activity.ts'
import { isWithin } from '../members/lasting.ts'
import type { Origin } from './schema.ts'
import { readSources, type Source } from './sources.ts'

/** A record that a member may count. */
export interface ClaimableActivity extends StoredActivity {
  /** null for what it did in this season itself. */
  origin: Origin | null
  /** The members of the record's own season through which it took part; of a joint record each has a share. */
  doers: readonly string[]
  /** Whether it began in days that count for the member. */
  inTime: boolean
}

/** What a member may count, whoever recorded it: the newest first. */
export async function listClaimable(
  db: Db,
  { seasonId, memberId }: { seasonId: string; memberId: string },
  filter: Omit<ActivityQuery, 'memberId'> = {},
): Promise<ClaimableActivity[]> {
  if (filter.ids?.length === 0) return []
  const sources = await readSources(db, seasonId, memberId)
  const rows = await listActivitiesOf(db, sources, filter)
  return rows.flatMap((row) => counted(row, sources) ?? [])
}

function counted(row: StoredActivity, sources: readonly Source[]): ClaimableActivity | undefined {
  const through = sources.filter(
    (source) => source.seasonId === row.seasonId && tookPart(row, source.memberId),
  )
  const [first] = through
  if (!first) return undefined
  const inTime = through.some(({ days }) => days === null || isWithin(row.startsOn, days))
  return { ...row, origin: first.origin, doers: through.map((each) => each.memberId), inTime }
}

/** Whether a member did the activity: recorded it, or is named in it. */
export function tookPart(
  { memberId, joint }: Pick<StoredActivity, 'memberId' | 'joint'>,
  doer: string,
): boolean {
  return memberId === doer || joint.some((each) => each.memberId === doer)
}

/** In which the claimant took part. */
export function roleOf({
  memberId,
  role,
  joint,
  doers,
}: Pick<ClaimableActivity, 'memberId' | 'role' | 'joint' | 'doers'>): ActivityRole {
  const [doer = memberId] = doers
  return joint.find((each) => each.memberId === doer)?.role ?? role
}

/** The claimant's part, in percent; of two that became one after doing it together, the parts of both. */
export function shareOf(
  activity: Pick<ClaimableActivity, 'memberId' | 'joint' | 'doers'>,
): string | undefined {
  const shares = sharesOf(activity)
  const own = activity.doers.flatMap((doer) => shares.get(doer) ?? [])
  return own.length > 1 ? format(own.map(parse).reduce(add)) : own[0]
}
