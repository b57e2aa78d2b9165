import { findLetterhead, listEarlierLetterheads } from '../../../db/queries/letterheads.ts'
import type { Db } from '../../../db/store.ts'
import { can, wholeSeason } from '../../permissions/can.ts'
import type { SeasonScope } from '../../permissions/scope.ts'
import { catalogue, type Kind } from '../catalogue.ts'
import { type PaperId, paperIds } from '../schema.ts'
import { type Issued, readIssued } from './issued.ts'
import { usualRecipients } from './recipients.ts'
import type { Letterhead, PaperIssue } from './schema.ts'
import { over, textsOf, usualHead } from './usual.ts'

/** Of the cluster, and of the members for which the reader has a role. */
export async function readLetterheads(db: Db, scope: SeasonScope): Promise<Letterhead[]> {
  const own = new Set(scope.grants.map(({ memberId }) => memberId))
  const members = scope.members.filter(({ id }) => own.has(id)).map(({ id }) => id)
  const heads: Letterhead[] = []
  for (const issuer of [null, ...members]) heads.push(await readLetterhead(db, scope, issuer))
  return heads
}

/** @param issuer The member; null for the cluster. */
export async function readLetterhead(
  db: Db,
  scope: SeasonScope,
  issuer: string | null,
): Promise<Letterhead> {
  const set = await findLetterhead(db, scope.row.id, issuer ?? '')
  const earlier = await listEarlierLetterheads(db, scope.row, issuer ?? '')
  const usual = usualHead(scope, issuer, earlier)
  const issued = await readIssued(db, scope.row.id, issuer)
  const { parent } = over(usual, set)
  const target = issuer === null ? wholeSeason : { memberIds: [issuer] }
  return {
    ...{ issuer, usual, set: textsOf(set), version: set?.version ?? 0 },
    open: can(scope.grants, settingOf(issuer), target, scope),
    papers: paperIds
      .filter((id) => isIssuedBy(id, issuer))
      .map((id) => issueOf(id, issued(id), { scope, parent })),
  }
}

/** The right that changing it takes. */
export function settingOf(issuer: string | null) {
  return issuer === null ? 'letterhead.set' : 'letterhead.set_own'
}

/** One for each member has no number and recipients of its own; ballots and the index of a pack go to nobody. */
export function isIssuedBy(id: PaperId, issuer: string | null): boolean {
  const { by, of }: Kind = catalogue[id]
  if (id === 'ballots' || id === 'evidence') return false
  return issuer === null ? by === 'cluster' && of === 'season' : by === 'member'
}

function issueOf(
  id: PaperId,
  { recorded, ...issued }: Issued,
  known: { scope: SeasonScope; parent: string },
): PaperIssue {
  const recipients = usualRecipients(id, { ...known, member: null })
  return { paper: id, sign: catalogue[id].sign, ...issued, usual: { ...recorded, recipients } }
}
