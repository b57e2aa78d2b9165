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
    .map(mergeOf)
}

export function mergeOf(merge: StoredMerge): Merge {
  const { id, state, keptId, droppedId, proposedAt, decidedAt, undoneAt } = merge
  return {
    ...{ id, state, proposedAt, decidedAt, undoneAt },
    kept: { id: keptId, memberId: merge.keptMember, title: merge.keptTitle },
    dropped: { id: droppedId, memberId: merge.droppedMember, title: merge.droppedTitle },
  }
}

/** @throws AppError `merge.not_found` */
export async function requireMerge(db: Db, seasonId: string, id: string): Promise<StoredMerge> {
  const found = (await listMerges(db, seasonId)).find((each) => each.id === id)
  if (!found) throw new AppError('merge.not_found')
  return found
}
