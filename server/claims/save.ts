import { saveClaim as saveClaimRow } from '../../db/queries/claim-writes.ts'
import { listForeignEvidence } from '../../db/queries/evidence.ts'
import type { Trx } from '../../db/store.ts'
import type { ClaimInput } from '../../scoring/model/claim.ts'
import { AppError } from '../errors/app-error.ts'
import { type FieldFault, repeatFaults, unfitFaults } from '../errors/field-fault.ts'
import { versionMismatch } from '../http/conditional.ts'
import { requireLasting } from '../members/lasting.ts'
import { listClaimable } from '../organisations/claimable.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { loadBase, requireNode, type SeasonBase } from '../seasons/base.ts'
import { contentFaults, type FactPlace, unitsFaults } from './check.ts'
import { noClaim, readClaims } from './read.ts'
import type { Claim } from './schema.ts'

/**
 * Puts a claim in the place of the one at `version` (0 where there is none). One without anything in it
 * is a claim taken back; its version goes on, so that nobody overwrites it unseen.
 *
 * @throws AppError `criterion.not_found`, `sheet.locked`, `version.mismatch` with the claim as it is,
 *   `request.invalid` with the fields that are wrong
 */
export function saveClaim(
  act: Act,
  { memberId, criterion }: { memberId: string; criterion: string },
  version: number,
  input: ClaimInput,
): Promise<Claim> {
  const seasonId = act.season.row.id
  return inSeason(act, 'claim.write', { memberIds: [memberId] }, async (trx, { now }) => {
    const base = await loadBase(trx, seasonId)
    requireLasting(base.members, memberId)
    const place = { ...{ base, key: { seasonId, memberId, criterion } }, version }
    const { before, after } = await putClaim(trx, place, () => input, authorOf(act, now))
    const { fact, activityIds } = after
    return {
      answer: after,
      event: {
        action: 'claim.saved',
        entity: 'claim',
        entityId: `${memberId}/${criterion}`,
        memberId,
        version: after.version,
        before,
        after,
        body: { criterion, fact, activities: activityIds.length },
      },
    }
  })
}

type ClaimKey = { seasonId: string; memberId: string; criterion: string }

/** Which claim is to be changed, and the version that its author saw. */
interface ClaimPlace {
  base: SeasonBase
  key: ClaimKey
  version: number
}

/** Who writes a claim, when, and in which language faults are told. */
interface Author {
  by: string
  at: string
  language: Act['language']
}

export function authorOf(act: Act, now: string): Author {
  return { by: act.actor.personId, at: now, language: act.language }
}

/**
 * Writes a claim inside a transaction, after all that has to hold of it was looked at.
 *
 * @param change What it is to say, from what it says.
 * @throws AppError `criterion.not_found`, `version.mismatch`, `request.invalid`
 */
export async function putClaim(
  trx: Trx,
  { base, key, version }: ClaimPlace,
  change: (before: Claim) => ClaimInput,
  { language, ...author }: Author,
): Promise<{ before: Claim; after: Claim }> {
  const before = await currentClaim(trx, base, key)
  if (before.version !== version) throw versionMismatch(before)
  const input = change(before)
  await requireSound(trx, { base, key, before }, input, language)
  if (!(await saveClaimRow(trx, key, input, { version, ...author })))
    throw versionMismatch(await currentClaim(trx, base, key))
  return { before, after: await currentClaim(trx, base, key) }
}

async function currentClaim(trx: Trx, base: SeasonBase, key: ClaimKey): Promise<Claim> {
  const [claim] = await readClaims(trx, key.seasonId, base, key)
  return claim ?? noClaim(key.criterion)
}

async function requireSound(
  trx: Trx,
  { base, key, before }: { base: SeasonBase; key: ClaimKey; before: Claim },
  input: ClaimInput,
  language: Act['language'],
): Promise<void> {
  const { seasonId, memberId, criterion } = key
  const node = requireNode(base, criterion)
  const { activityIds: ids, evidenceIds } = input
  const rows = await listClaimable(trx, key, { ids })
  // What is claimed already stays: days that were set later take nothing away unseen.
  const may = rows.filter(({ id, inTime }) => inTime || before.activityIds.includes(id))
  const own = new Map(may.map((row) => [row.id, row]))
  const foreign = new Set(await listForeignEvidence(trx, { seasonId, memberId }, evidenceIds))
  const activities = ids.flatMap((id) => own.get(id) ?? [])
  const place: FactPlace = { base, node, memberId, language }
  const errors: FieldFault[] = [
    ...repeatFaults('activityIds', ids),
    ...repeatFaults('evidenceIds', evidenceIds),
    ...unfitFaults('activityIds', ids, (id) => !own.has(id), 'activity.not_claimable'),
    ...unfitFaults('evidenceIds', evidenceIds, (id) => foreign.has(id), 'evidence.not_yours'),
    ...unitsFaults(node, input),
    ...contentFaults(place, { figures: input.figures, activities, units: input.units }),
  ]
  if (errors.length > 0) throw new AppError('request.invalid', { errors })
}
