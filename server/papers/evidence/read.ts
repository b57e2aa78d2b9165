import { type EvidenceRow, listEvidence, listKeptEvidence } from '../../../db/queries/evidence.ts'
import { listPeople } from '../../../db/queries/people.ts'
import type { Db } from '../../../db/store.ts'
import { isGroup } from '../../../scoring/model/node-parts.ts'
import { allNodes } from '../../../scoring/model/sheet.ts'
import { isProvable } from '../../../scoring/provable.ts'
import { unitOf } from '../../../scoring/words/fact.ts'
import { readClaims } from '../../claims/read.ts'
import type { Claim } from '../../claims/schema.ts'
import { listClaimable } from '../../organisations/claimable.ts'
import { can } from '../../permissions/can.ts'
import { owned } from '../../permissions/owners.ts'
import type { SeasonScope } from '../../permissions/scope.ts'
import { loadBase } from '../../seasons/base.ts'
import { inYearOrder } from '../report/activities.ts'
import { packPaths } from './names.ts'
import { notLetGo } from './referred.ts'

/** A file of a pack, and where it lies there. */
export interface PackedFile {
  id: string
  path: string
  name: string
  sha256: string
  bytes: number
  createdAt: string
  /** The name of the account that handed it in. */
  by: string
}

/** What proves one thing: an activity, or the criterion itself. */
export interface Proof {
  /** null for what proves the criterion as a whole. */
  activity: { title: string; startsOn: string; endsOn: string | null; units: number } | null
  files: PackedFile[]
  /** Files that the reader may not see. */
  hidden: number
}

export interface ProvenCriterion {
  code: string
  title: string
  /** What is counted, as sentences say it. */
  unit: string
  proofs: Proof[]
  /** Whether nothing at all proves what is claimed, though something should. */
  bare: boolean
}

export interface EvidenceIndex {
  criteria: ProvenCriterion[]
  /** Files that no criterion counts; for others than the member only what it refers to somewhere. */
  others: PackedFile[]
}

const unclaimed = 'Chưa tính vào tiêu chí'

/** What proves the claims of a member, criterion by criterion, as far as the reader may see each file. */
export async function readEvidenceIndex(
  db: Db,
  scope: SeasonScope,
  memberId: string,
): Promise<EvidenceIndex> {
  const seasonId = scope.row.id
  const base = await loadBase(db, seasonId)
  const claims = await readClaims(db, seasonId, base, { memberId })
  const byCode = new Map(claims.map((claim) => [claim.criterion, claim]))
  const packer = await packerOf(db, scope, memberId, claims)
  const criteria = allNodes(base.rules.sheet).flatMap((node): ProvenCriterion[] => {
    const claim = byCode.get(node.code)
    if (!claim || isGroup(node)) return []
    const proofs = [
      ...inYearOrder(claim.activities).map((activity) => ({
        activity,
        ...packer.pack(node.code, packer.ofActivity(activity.id)),
      })),
      ...(claim.evidenceIds.length > 0
        ? [{ activity: null, ...packer.pack(node.code, claim.evidenceIds) }]
        : []),
    ]
    const proven = proofs.some(({ files, hidden }) => files.length + hidden > 0)
    const bare = !proven && claim.fact !== null && isProvable(node, claim.fact)
    const { code, title } = node
    return [{ ...{ code, title, proofs, bare }, unit: unitOf(node, { either: (vi) => vi }) }]
  })
  return { criteria, others: packer.rest() }
}

/** Packs each file once, under the first criterion that it proves; elsewhere its path says where it lies. */
async function packerOf(db: Db, scope: SeasonScope, memberId: string, claims: readonly Claim[]) {
  const seasonId = scope.row.id
  const ids = [...new Set(claims.flatMap(({ activityIds }) => activityIds))]
  const activities = await listClaimable(db, { seasonId, memberId }, { ids })
  const ofActivity = new Map(activities.map(({ id, evidenceIds }) => [id, evidenceIds]))
  const own = await listEvidence(db, seasonId, memberId)
  const used = activities.flatMap(({ evidenceIds }) => evidenceIds)
  const rows = await listKeptEvidence(db, [...new Set([...used, ...own.map(({ id }) => id)])])
  const byId = new Map(rows.map((row) => [row.id, row]))
  const visible = await readable(db, scope, rows)
  const others = await notLetGo(db, scope, { memberId, claims }, own)
  const names = new Map((await listPeople(db)).map(({ id, name }) => [id, name]))
  const pathOf = packPaths()
  const packed = new Map<string, PackedFile>()
  const packOne = (folder: string, row: EvidenceRow): PackedFile => {
    const known = packed.get(row.id)
    if (known) return known
    const { id, name, sha256, bytes, createdAt, createdBy } = row
    const by = names.get(createdBy) ?? ''
    const file = { id, path: pathOf(folder, name), name, sha256, bytes, createdAt, by }
    packed.set(id, file)
    return file
  }
  return {
    ofActivity: (id: string) => ofActivity.get(id) ?? [],
    pack(folder: string, fileIds: readonly string[]) {
      // As they were attached, whatever the order of their arrival.
      const kept = fileIds.flatMap((id) => byId.get(id) ?? [])
      const files = kept.filter(({ id }) => visible.has(id)).map((row) => packOne(folder, row))
      return { files, hidden: kept.length - files.length }
    },
    rest: () =>
      others
        .filter(({ id }) => visible.has(id) && !packed.has(id))
        .map((row) => packOne(unclaimed, row)),
  }
}

/** Those that the reader may fetch one by one: the pack holds nothing else. */
async function readable(
  db: Db,
  scope: SeasonScope,
  rows: readonly EvidenceRow[],
): Promise<Set<string>> {
  const found = new Set<string>()
  for (const { id } of rows) {
    const target = await owned.evidenceId!.find(db, scope.row.id, id, scope)
    if (target && can(scope.grants, 'evidence.read', target, scope)) found.add(id)
  }
  return found
}
