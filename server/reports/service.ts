import { randomUUID } from 'node:crypto'
import { insertActivities } from '../../db/queries/activity-writes.ts'
import {
  insertImportedFragments,
  listImportedFragments,
} from '../../db/queries/imported-fragments.ts'
import type { Db } from '../../db/store.ts'
import { activityFaults } from '../activities/check.ts'
import { activityGround } from '../activities/write.ts'
import { AppError } from '../errors/app-error.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { fragmentDigest } from './fragment.ts'
import { runWorker } from './run-worker.ts'
import type { ImportAnswer, NewImport, ReportReading } from './schema.ts'

/** Where a record comes from that was accepted from a report. */
const source = 'báo cáo'

/**
 * Reads a report of the actor's own member; nothing is stored. Proposals that were recorded before are marked.
 *
 * @throws AppError `report.…` when the file is no report
 */
export async function readMemberReport(
  db: Db,
  season: SeasonScope,
  bytes: Uint8Array,
): Promise<ReportReading> {
  const memberId = ownMember(season)
  const unit = season.members.find(({ id }) => id === memberId)?.name ?? ''
  const answer = await runWorker({ bytes, year: season.row.year, unit })
  if ('refused' in answer) throw new AppError(answer.refused)
  const known = await listImportedFragments(db, season.row.id, memberId)
  const { proposals, skipped } = answer.reading
  return {
    text: answer.text,
    year: answer.ownYear,
    proposals: proposals.map((proposal) => ({
      ...proposal,
      recorded: known.has(fragmentDigest(proposal.text)),
    })),
    skipped,
  }
}

/**
 * Records what was accepted from a report, all in one transaction; a fragment that an activity was
 * recorded from before is left out.
 *
 * @throws AppError `member.none_of_yours`, `request.invalid` with the fields that are wrong
 */
export async function importActivities(act: Act, { items }: NewImport): Promise<ImportAnswer> {
  const memberId = ownMember(act.season)
  const seasonId = act.season.row.id
  return inSeason(act, 'activity.write', { memberIds: [memberId] }, async (trx, moment) => {
    const known = await listImportedFragments(trx, seasonId, memberId)
    const fresh = freshItems(items, known)
    const ground = await activityGround(trx, act, moment, memberId)
    const errors = items.flatMap(({ activity }, at) =>
      activityFaults(activity, ground).map(({ path, ...fault }) => ({
        ...fault,
        path: `items.${at}.activity.${path}`,
      })),
    )
    if (errors.length > 0) throw new AppError('request.invalid', { errors })
    const by = { by: act.actor.personId, at: moment.now }
    const rows = fresh.map(({ activity, fragment }) => ({
      ...{ id: randomUUID(), seasonId, memberId, input: activity, source, ...by },
      fragment,
    }))
    await insertActivities(
      trx,
      rows.map(({ fragment: _fragment, ...row }) => row),
    )
    await insertImportedFragments(
      trx,
      rows.map(({ id, fragment }) => ({ seasonId, memberId, fragment, activityId: id })),
    )
    const recorded = rows.map(({ id }) => id)
    const event = { action: 'report.imported', entity: 'member', entityId: memberId } as const
    return {
      answer: { recorded, already: items.length - fresh.length },
      event: recorded.length > 0 ? { ...event, memberId, after: { activities: recorded } } : null,
    }
  })
}

function freshItems(items: NewImport['items'], known: ReadonlySet<string>) {
  const met = new Set(known)
  return items.flatMap(({ fragment: words, activity }) => {
    const fragment = fragmentDigest(words)
    if (met.has(fragment)) return []
    met.add(fragment)
    return [{ fragment, activity }]
  })
}

function ownMember({ memberId }: SeasonScope): string {
  if (memberId === null) throw new AppError('member.none_of_yours')
  return memberId
}
