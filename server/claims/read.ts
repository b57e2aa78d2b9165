import { listClaims, type StoredClaim } from '../../db/queries/claims.ts'
import { type EvidenceRow, listEvidence } from '../../db/queries/evidence.ts'
import { listLateMembers } from '../../db/queries/late-sheets.ts'
import { listSignatures, type StoredSignature } from '../../db/queries/signatures.ts'
import { listAllRounds } from '../../db/queries/stage-values.ts'
import type { Db } from '../../db/store.ts'
import { countsItems } from '../../scoring/claim.ts'
import { jointStateFor } from '../../scoring/joint/joint-state.ts'
import { isGroup, type Node } from '../../scoring/model/node.ts'
import { evidenceOf } from '../evidence/read.ts'
import { partnerStates } from '../joint/partner-states.ts'
import { type ClaimableActivity, listClaimable, roleOf } from '../organisations/claimable.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { loadBase, nodesByCode, requireNode, type SeasonBase } from '../seasons/base.ts'
import { markByProgram } from '../sheets/late-note.ts'
import { claimedFact } from './claimed-fact.ts'
import type { Claim, ClaimedActivity, ClaimWithValues } from './schema.ts'
import { stageValueOf } from './stage-value.ts'

/** What the claims of a member rest on; by id. */
interface Grounds {
  activities: ReadonlyMap<string, ClaimableActivity>
  evidence: ReadonlyMap<string, EvidenceRow>
  signatures: readonly StoredSignature[]
}

/** The claims of a member, or the one under `criterion`, each with the fact that it makes. A dozen queries. */
export async function readClaims(
  db: Db,
  seasonId: string,
  { rules }: SeasonBase,
  { memberId, criterion }: { memberId: string; criterion?: string },
): Promise<Claim[]> {
  const claims = await listClaims(db, seasonId, {
    memberId,
    ...(criterion !== undefined && { criterion }),
  })
  const ids = [...new Set(claims.flatMap(({ activityIds }) => activityIds))]
  const grounds = {
    activities: byId(await listClaimable(db, { seasonId, memberId }, { ids })),
    evidence: byId(await listEvidence(db, seasonId, memberId)),
    signatures: await listSignatures(db, ids),
  }
  const nodes = nodesByCode(rules)
  return claims.map((claim) => claimOf(claim, nodes.get(claim.criterion), grounds))
}

/** The claim under one criterion, empty and of version 0 where there is none, with every column's rounds. */
export async function readClaim(
  db: Db,
  scope: SeasonScope,
  memberId: string,
  criterion: string,
): Promise<ClaimWithValues> {
  const seasonId = scope.row.id
  const base = await loadBase(db, seasonId)
  requireNode(base, criterion)
  const [claim] = await readClaims(db, seasonId, base, { memberId, criterion })
  const values = await listAllRounds(db, seasonId, { memberId, criterion })
  const late = (await listLateMembers(db, seasonId)).get(memberId)
  return { ...(claim ?? noClaim(criterion)), values: markByProgram(values.map(stageValueOf), late) }
}

/** What stands where nothing has been claimed yet. */
export function noClaim(criterion: string): Claim {
  const input = { activityIds: [], units: {}, figures: {}, note: '', evidenceIds: [] }
  const saved = { version: 0, updatedAt: '', updatedBy: '', fact: null }
  return { ...input, criterion, ...saved, evidence: [], activities: [] }
}

function claimOf(claim: StoredClaim, node: Node | undefined, grounds: Grounds): Claim {
  const activities = found(claim.activityIds, grounds.activities)
  const evidence = found(claim.evidenceIds, grounds.evidence)
  // A sheet may have come to count something else meanwhile: nothing of this sort counts there then.
  const units = node && !isGroup(node) && countsItems(node) ? unitsOf(claim.units, activities) : {}
  const { criterion, figures, note, version, updatedAt, updatedByName } = claim
  return {
    activityIds: activities.map(({ id }) => id),
    units,
    figures,
    note,
    evidenceIds: evidence.map(({ id }) => id),
    criterion,
    version,
    updatedAt,
    updatedBy: updatedByName,
    fact: node ? claimedFact(node, { figures, activities, units }) : null,
    evidence: evidence.map(evidenceOf),
    activities: activities.map((activity) => ({
      ...claimedActivity(activity, grounds.signatures),
      units: units[activity.id] ?? 1,
    })),
  }
}

/** Of an activity that is shown no more no number is either: sent back with the claim it would be refused. */
function unitsOf(
  units: StoredClaim['units'],
  activities: readonly ClaimableActivity[],
): StoredClaim['units'] {
  const shown = new Set(activities.map(({ id }) => id))
  return Object.fromEntries(Object.entries(units).filter(([id]) => shown.has(id)))
}

/** With the role in which the claiming member took part. */
function claimedActivity(
  activity: ClaimableActivity,
  signatures: readonly StoredSignature[],
): Omit<ClaimedActivity, 'units'> {
  const { id, title, startsOn, endsOn, evidenceIds, origin, doers } = activity
  const [doer = activity.memberId] = doers
  const state = jointStateFor(doer, partnerStates(activity, signatures))
  return {
    id,
    title,
    startsOn,
    endsOn,
    role: roleOf(activity),
    evidenceCount: evidenceIds.length,
    joint: state,
    origin,
  }
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

function found<Row>(ids: readonly string[], rows: ReadonlyMap<string, Row>): Row[] {
  return ids.flatMap((id) => rows.get(id) ?? [])
}
