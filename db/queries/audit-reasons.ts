import type { Db } from '../store.ts'
import type { StoredEvent } from './audit.ts'

type Told = Pick<StoredEvent, 'seq' | 'action' | 'entityId' | 'seasonId' | 'version' | 'body'>

/** By ids, each with what its row says of why; '' where nothing was said. */
type Reasons = ReadonlyMap<string, string | null>
type Read = (db: Db, events: readonly Told[]) => Promise<Reasons>

/** Where an act keeps the reason that was given for it, and under which of `keyOf`'s keys. */
interface Source {
  keyOf: (event: Told) => string
  read: Read
}

const byEntity = ({ entityId }: Told) => entityId

const moves: Source = {
  keyOf: ({ entityId, version }) => `${entityId}/${version}`,
  read: async (db, events) => {
    const rows = await db
      .selectFrom('seasonMove')
      .select(['inSeason', 'version', 'reason'])
      .where('inSeason', 'in', idsOf(events))
      .execute()
    return new Map(rows.map(({ inSeason, version, reason }) => [`${inSeason}/${version}`, reason]))
  },
}

const extensions = (column: 'reason' | 'decisionReason'): Source => ({
  keyOf: byEntity,
  read: async (db, events) => {
    const query = db.selectFrom('extension').select(['id', column]).where('id', 'in', idsOf(events))
    return new Map((await query.execute()).map((row) => [row.id, row[column]]))
  },
})

const proposals = (column: 'reason' | 'decisionReason'): Source => ({
  keyOf: byEntity,
  read: async (db, events) => {
    const query = db.selectFrom('publicationProposal').select(['id', column])
    const rows = await query.where('id', 'in', idsOf(events)).execute()
    return new Map(rows.map((row) => [row.id, row[column]]))
  },
})

const motions: Source = {
  keyOf: byEntity,
  read: async (db, events) => {
    const query = db.selectFrom('motion').select(['id', 'voidReason'])
    const rows = await query.where('id', 'in', idsOf(events)).execute()
    return new Map(rows.map(({ id, voidReason }) => [id, voidReason]))
  },
}

const retractions: Source = {
  keyOf: byEntity,
  read: async (db, events) => {
    const query = db.selectFrom('voteRetraction').select(['id', 'reason'])
    const rows = await query.where('id', 'in', idsOf(events)).execute()
    return new Map(rows.map(({ id, reason }) => [id, reason]))
  },
}

const successionActs: Source = {
  keyOf: byEntity,
  read: async (db, events) => {
    const query = db.selectFrom('successionAct').select(['id', 'reason'])
    const rows = await query.where('id', 'in', idsOf(events)).execute()
    return new Map(rows.map(({ id, reason }) => [id, reason]))
  },
}

const awardDocuments: Source = {
  keyOf: byEntity,
  read: async (db, events) => {
    const query = db.selectFrom('awardDocument').select(['id', 'reason'])
    const rows = await query.where('id', 'in', idsOf(events)).execute()
    return new Map(rows.map(({ id, reason }) => [id, reason]))
  },
}

const draws: Source = {
  keyOf: byEntity,
  read: async (db, events) => {
    const rows = await db
      .selectFrom('checkDraw')
      .select(['seasonId', 'number', 'reason'])
      .where('seasonId', 'in', seasonsOf(events))
      .execute()
    return new Map(rows.map(({ seasonId, number, reason }) => [`${seasonId}/${number}`, reason]))
  },
}

/** A sheet may be returned once in each round. */
const returns: Source = {
  keyOf: ({ entityId, body }) => `${entityId}/${body.round}`,
  read: async (db, events) => {
    const rows = await db
      .selectFrom('review')
      .select(['seasonId', 'memberId', 'round', 'reason'])
      .where('kind', '=', 'returned')
      .where('seasonId', 'in', seasonsOf(events))
      .execute()
    return new Map(
      rows.map((row) => [`${row.seasonId}/${row.memberId}/${row.round}`, row.reason] as const),
    )
  },
}

const sources: Readonly<Record<string, Source>> = {
  'season.moved': moves,
  'deadline.extended': extensions('reason'),
  'extension.proposed': extensions('reason'),
  'extension.refused': extensions('decisionReason'),
  'member.succession_retracted': successionActs,
  'sheet.returned': returns,
  'check.drawn': draws,
  'motion.voided': motions,
  'motion.retraction_asked': retractions,
  'motion.retracted': retractions,
  'award.refused': awardDocuments,
  'award.revoked': awardDocuments,
  'publication.proposed': proposals('reason'),
  'publication.accepted': proposals('reason'),
  'publication.refused': proposals('decisionReason'),
  'correction.proposed': proposals('reason'),
  'correction.accepted': proposals('reason'),
  'correction.refused': proposals('decisionReason'),
}

/**
 * Why, in the words of those who acted, by the number of the event. The trail itself holds no such words, so
 * that they can be taken away from the record that they stand in.
 */
export async function listReasons(
  db: Db,
  events: readonly Told[],
): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>()
  for (const [action, { keyOf, read }] of Object.entries(sources)) {
    const own = events.filter((event) => event.action === action)
    if (own.length === 0) continue
    const reasons = await read(db, own)
    for (const event of own) {
      const reason = reasons.get(keyOf(event))
      if (reason) found.set(event.seq, reason)
    }
  }
  return found
}

function idsOf(events: readonly Told[]): string[] {
  return [...new Set(events.map(byEntity))]
}

function seasonsOf(events: readonly Told[]): string[] {
  return [...new Set(events.flatMap(({ seasonId }) => seasonId ?? []))]
}
