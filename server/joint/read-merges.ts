import { listMerges, type StoredMerge } from '../../db/queries/record-merges.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { isVisible } from '../seasons/visible.ts'
import type { Merge } from './schema.ts'

/** The merges that the reader's organisation has a part in, or of sheets that are open to the reader; oldest first. */
export async function readMerges(db: Db, scope: SeasonScope): Promise<Merge[]> {
  const merges = await listMerges(db, scope.row.id)
  return merges
    .filter(
      ({ keptMember, droppedMember }) =>
        [keptMember, droppedMember].includes(scope.memberId ?? '') ||
        (isVisible(scope, keptMember) && isVisible(scope, droppedMember)),
    )
    .map((merge) => mergeOf(scope, merge))
}

/**
 * A merge as the reader may see it. A merge is no window into the other's draft: of a record on a sheet that is
 * not open to the reader only what was offered is told, whatever its member has written since.
 */
export function mergeOf(scope: SeasonScope, merge: StoredMerge): Merge {
  const { id, state, keptId, droppedId, proposedAt, decidedAt, undoneAt } = merge
  const { keptMember, droppedMember } = merge
  return {
    ...{ id, state, proposedAt, decidedAt, undoneAt },
    kept: {
      ...{ id: keptId, memberId: keptMember },
      ...(maySee(scope, keptMember) ? keptNow(merge) : closed),
    },
    dropped: {
      ...{ id: droppedId, memberId: droppedMember },
      ...(maySee(scope, droppedMember) ? droppedNow(merge) : offeredThen(merge)),
    },
  }
}

function maySee(scope: SeasonScope, memberId: string): boolean {
  return memberId === scope.memberId || isVisible(scope, memberId)
}

const closed = { title: null, startsOn: null, endsOn: null }

function keptNow({ keptTitle, keptStartsOn, keptEndsOn }: StoredMerge) {
  return { title: keptTitle, startsOn: keptStartsOn, endsOn: keptEndsOn }
}

function droppedNow(merge: StoredMerge) {
  const { droppedTitle: title, droppedStartsOn: startsOn, droppedEndsOn: endsOn } = merge
  return { title, startsOn, endsOn, place: merge.droppedPlace }
}

/** Where it was not kept with the offer: the record itself while nobody has changed it since, or can. */
function offeredThen(merge: StoredMerge) {
  const isAsOffered = merge.state === 'merged' || merge.droppedUpdatedAt <= merge.proposedAt
  return merge.moved.offered ?? (isAsOffered ? droppedNow(merge) : { ...closed, place: null })
}

/** @throws AppError `merge.not_found` */
export async function requireMerge(db: Db, seasonId: string, id: string): Promise<StoredMerge> {
  const found = (await listMerges(db, seasonId)).find((each) => each.id === id)
  if (!found) throw new AppError('merge.not_found')
  return found
}
