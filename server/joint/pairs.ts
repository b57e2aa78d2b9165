import { listActivities, type StoredActivity } from '../../db/queries/activities.ts'
import { listMerges } from '../../db/queries/record-merges.ts'
import type { Db } from '../../db/store.ts'
import { findDuplicates } from '../../scoring/duplicates/find.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { isVisible } from '../seasons/visible.ts'
import type { LikelyPair } from './schema.ts'

/**
 * Records of two members that are likely of one event: those with one of the reader's own, whatever the
 * other member's sheet shows otherwise, and those of sheets that are open to the reader. Of the other record
 * no more is told than which event it is, and of one that is not open only whose it is and when. Pairs that wait for an answer to a merge are left out, and so
 * are records that name the other member as partner already, for then they say what they are.
 */
export async function readPairs(db: Db, scope: SeasonScope): Promise<LikelyPair[]> {
  const activities = await listActivities(db, scope.row.id)
  const byId = new Map(activities.map((activity) => [activity.id, activity]))
  const waiting = (await listMerges(db, scope.row.id)).filter(({ state }) => state === 'proposed')
  const proposed = new Set(
    waiting.map(({ keptId, droppedId }) => [keptId, droppedId].sort().join()),
  )
  return findDuplicates(activities).flatMap(({ a, b, score, reasons }) => {
    const pair = [byId.get(a)!, byId.get(b)!] as const
    if (proposed.has([a, b].sort().join()) || !mayKnow(scope, pair)) return []
    const [own, other] = ordered(scope, pair)
    const kinds = reasons.map(({ kind }) => kind)
    return [{ own: shown(scope, own), other: shown(scope, other), score, reasons: kinds }]
  })
}

type Pair = readonly [StoredActivity, StoredActivity]

function mayKnow(scope: SeasonScope, pair: Pair): boolean {
  return (
    pair.some(({ memberId }) => memberId === scope.memberId) ||
    pair.every(({ memberId }) => isVisible(scope, memberId))
  )
}

function ordered(scope: SeasonScope, [one, other]: Pair): Pair {
  if (one.memberId === scope.memberId) return [one, other]
  if (other.memberId === scope.memberId) return [other, one]
  const roll = scope.members.map(({ id }) => id)
  return roll.indexOf(one.memberId) < roll.indexOf(other.memberId) ? [one, other] : [other, one]
}

function shown(scope: SeasonScope, activity: StoredActivity): LikelyPair['own'] {
  const { id, memberId, title, startsOn, endsOn, place } = activity
  const isOpen = isVisible(scope, memberId)
  return { id, memberId, startsOn, endsOn, ...(isOpen ? { title, place } : closed) }
}

const closed = { title: null, place: null }
