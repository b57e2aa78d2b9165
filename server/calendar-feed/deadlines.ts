import { findCalendarChanges } from '../../db/queries/calendar-changes.ts'
import { listExtensions, type StoredExtension } from '../../db/queries/extensions.ts'
import { listGrantsOn } from '../../db/queries/grants.ts'
import { findSeason } from '../../db/queries/seasons.ts'
import type { Db } from '../../db/store.ts'
import { laterFor } from '../calendar/deadline.ts'
import type { Phase } from '../seasons/schema.ts'
import { readPhases } from '../seasons/used-phases.ts'

/** One deadline of one person. */
export interface Deadline {
  seasonId: string
  seasonTitle: string
  phase: Phase
  /** The first moment too late, for the person's own organisation. */
  dueAt: string
  /** Why it is later than it was; empty when it was never put off. */
  reasons: string[]
  /** How often the season's dates were changed, and when last. */
  changes: { count: number; lastAt: string | null }
}

/** All deadlines of the seasons in which a person has a role on a day: by season, in the order of the year. */
export async function listDeadlines(db: Db, personId: string, day: string): Promise<Deadline[]> {
  const grants = await listGrantsOn(db, personId, day)
  const ids = [...new Set(grants.map(({ seasonId }) => seasonId))]
  const deadlines: Deadline[] = []
  for (const seasonId of ids) {
    const own = grants.find((each) => each.seasonId === seasonId && each.memberId !== null)
    deadlines.push(...(await deadlinesOf(db, seasonId, own?.memberId ?? null)))
  }
  return deadlines
}

async function deadlinesOf(db: Db, seasonId: string, memberId: string | null): Promise<Deadline[]> {
  const season = await findSeason(db, seasonId)
  if (!season) return []
  const extensions = await listExtensions(db, seasonId)
  const changes = await findCalendarChanges(db, seasonId)
  return (await readPhases(db, seasonId)).flatMap(({ phase, dueAt }): Deadline[] =>
    dueAt === null
      ? []
      : [
          {
            ...{ seasonId, seasonTitle: season.title, phase, changes },
            dueAt: laterFor(dueAt, extensions, { phase, memberId }),
            reasons: reasonsOf(extensions, phase, memberId),
          },
        ],
  )
}

/** Those for all, and those of the own organisation. */
function reasonsOf(
  extensions: readonly StoredExtension[],
  phase: Phase,
  memberId: string | null,
): string[] {
  return extensions
    .filter((each) => each.state === 'in-force' && each.phase === phase)
    .filter((each) => each.memberId === null || each.memberId === memberId)
    .map(({ reason }) => reason)
}
