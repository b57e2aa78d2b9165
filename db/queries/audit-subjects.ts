import type { Db } from '../store.ts'
import type { StoredEvent } from './audit.ts'

/**
 * The names of the activities and files that events are about, by id; those withdrawn since as well. The
 * trail itself holds no names, so that they can be corrected.
 */
export async function namesOfSubjects(
  db: Db,
  events: readonly Pick<StoredEvent, 'entity' | 'entityId'>[],
): Promise<ReadonlyMap<string, string>> {
  const idsOf = (entity: string) => [
    ...new Set(events.filter((event) => event.entity === entity).map((event) => event.entityId)),
  ]
  const [activityIds, evidenceIds] = [idsOf('activity'), idsOf('evidence')]
  const activities =
    activityIds.length === 0
      ? []
      : await db
          .selectFrom('activity')
          .select(['id', 'title as name'])
          .where('id', 'in', activityIds)
          .execute()
  const files =
    evidenceIds.length === 0
      ? []
      : await db
          .selectFrom('evidence')
          .select(['id', 'name'])
          .where('id', 'in', evidenceIds)
          .execute()
  return new Map([...activities, ...files].map(({ id, name }) => [id, name]))
}
