import { type CheckRow, listChecks, listItems, listParticipants } from '../../db/queries/checks.ts'
import { type ClaimUse, listActivityUses } from '../../db/queries/claim-uses.ts'
import { listValues, type StoredValue } from '../../db/queries/stage-values.ts'
import type { Db } from '../../db/store.ts'
import { isEmptyFact } from '../claims/fact.ts'
import type { SeasonScope } from '../permissions/scope.ts'

/** What the checks of a season rest on, read once for all of them. */
export interface Ground {
  checks: readonly CheckRow[]
  items: Awaited<ReturnType<typeof listItems>>
  /** What the members state now, of sheets that are handed in. */
  self: readonly StoredValue[]
  uses: readonly ClaimUse[]
  /** Members by the joint activity that they took part in. */
  participants: ReadonlyMap<string, readonly string[]>
}

/** Five queries. */
export async function readGround(db: Db, { row: { id }, sheets }: SeasonScope): Promise<Ground> {
  const values = await listValues(db, id, { stage: 'self' })
  return {
    checks: await listChecks(db, id),
    items: await listItems(db, id),
    self: values.filter(
      ({ memberId, fact }) => sheets.get(memberId) === 'submitted' && !isEmptyFact(fact),
    ),
    uses: await listActivityUses(db, id),
    participants: await readParticipants(db, id),
  }
}

/** What one checker may say nothing about. Two queries. */
export async function readBars(db: Db, seasonId: string, check: CheckRow): Promise<string[]> {
  const uses = await listActivityUses(db, seasonId, { memberId: check.memberId })
  return barredOf({ uses, participants: await readParticipants(db, seasonId) }, check)
}

async function readParticipants(db: Db, seasonId: string): Promise<Ground['participants']> {
  const rows = await listParticipants(db, seasonId)
  return new Map(
    [...Map.groupBy(rows, ({ activityId }) => activityId)].map(([activity, parts]) => [
      activity,
      parts.map(({ memberId }) => memberId),
    ]),
  )
}

/** Criteria under which the checked counts an activity that the checker took part in: not for its eyes. */
export function barredOf(
  { uses, participants }: Pick<Ground, 'uses' | 'participants'>,
  { checkerId, memberId }: Pick<CheckRow, 'checkerId' | 'memberId'>,
): string[] {
  const own = uses.filter(
    ({ activityId, memberId: of }) =>
      of === memberId && participants.get(activityId)?.includes(checkerId),
  )
  return [...new Set(own.map(({ criterion }) => criterion))]
}

/** What has to be looked at: all that the member states something under and the checker has no part in. */
export function askedOf(ground: Ground, check: CheckRow): string[] {
  const barred = barredOf(ground, check)
  return ground.self
    .filter(({ memberId, criterion }) => memberId === check.memberId && !barred.includes(criterion))
    .map(({ criterion }) => criterion)
}

/** What has to be looked at and was not. */
export function leftOf(ground: Ground, check: CheckRow): string[] {
  const said = new Set(
    ground.items.filter(({ checkId }) => checkId === check.id).map(({ criterion }) => criterion),
  )
  return askedOf(ground, check).filter((criterion) => !said.has(criterion))
}
