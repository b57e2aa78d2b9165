import { listClaims, type StoredClaim } from '../../db/queries/claims.ts'
import { type EvidenceRow, listEvidence } from '../../db/queries/evidence.ts'
import { listSignatures, type StoredSignature } from '../../db/queries/signatures.ts'
import { listAllRounds } from '../../db/queries/stage-values.ts'
import type { Db } from '../../db/store.ts'
import { jointStateFor } from '../../scoring/joint/joint-state.ts'
import type { Node } from '../../scoring/model/node.ts'
import { evidenceOf } from '../evidence/read.ts'
import { partnerStates } from '../joint/partner-states.ts'
import { type ClaimableActivity, listClaimable } from '../organisations/claimable.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { loadBase, nodesByCode, requireNode, type SeasonBase } from '../seasons/base.ts'
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
  return { ...(claim ?? noClaim(criterion)), values: values.map(stageValueOf) }
}

/** What stands where nothing has been claimed yet. */
export function noClaim(criterion: string): Claim {
  const input = { activityIds: [], figures: {}, note: '', evidenceIds: [] }
  const saved = { version: 0, updatedAt: '', updatedBy: '', fact: null }
  return { ...input, criterion, ...saved, evidence: [], activities: [] }
}

function claimOf(claim: StoredClaim, node: Node | undefined, grounds: Grounds): Claim {
  const activities = found(claim.activityIds, grounds.activities)
  const evidence = found(claim.evidenceIds, grounds.evidence)
  const { criterion, figures, note, version, updatedAt, updatedByName } = claim
  return {
    activityIds: activities.map(({ id }) => id),
    figures,
    note,
    evidenceIds: evidence.map(({ id }) => id),
    criterion,
    version,
    updatedAt,
    updatedBy: updatedByName,
    fact: node ? claimedFact(node, { figures, activities }) : null,
    evidence: evidence.map(evidenceOf),
    activities: activities.map((activity) => claimedActivity(activity, grounds.signatures)),
  }
}

/** With the role in which the claiming member took part. */
function claimedActivity(
  activity: ClaimableActivity,
  signatures: readonly StoredSignature[],
): ClaimedActivity {
  const { id, title, startsOn, evidenceIds, joint, origin, doers } = activity
  const [doer = activity.memberId] = doers
  const role = joint.find((each) => each.memberId === doer)?.role ?? activity.role
  const state = jointStateFor(doer, partnerStates(activity, signatures))
  return { id, title, startsOn, role, evidenceCount: evidenceIds.length, joint: state, origin }
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

function found<Row>(ids: readonly string[], rows: ReadonlyMap<string, Row>): Row[] {
  return ids.flatMap((id) => rows.get(id) ?? [])
}
