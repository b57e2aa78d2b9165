import {
  findPublication,
  listProposals,
  listPublications,
  type StoredProposal,
} from '../../db/queries/publications.ts'
import { findSeason } from '../../db/queries/seasons.ts'
import type { Db } from '../../db/store.ts'
import { AppError } from '../errors/app-error.ts'
import { can, wholeSeason } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { findBlockers } from '../seasons/blockers.ts'
import type { Blocker } from '../seasons/schema.ts'
import type { Actor } from '../session/actor.ts'
import type { Proposal, PublicSeason, Publishing } from './schema.ts'

/**
 * What a publication may leave open when it says why: a member that took no part would hold up all others,
 * members may stay level where no seat depends on it, and seats and lists may wait for others to decide.
 */
const leftOpen: ReadonlySet<Blocker['code']> = new Set([
  'unsubmitted',
  'blank',
  'level',
  'withheld',
  'unconfirmed',
])

/**
 * What stands between the season and its publication at `now`, apart from the days of its calendar:
 * hindrances have to be settled; the rest may be left open for a reason.
 */
export async function findHindrances(
  db: Db,
  scope: SeasonScope,
  now: string,
): Promise<Pick<Publishing, 'hindrances' | 'open'>> {
  if (scope.phase !== 'conference') return { hindrances: [], open: [] }
  const blockers = (await findBlockers(db, scope, now)).filter(({ code }) => code !== 'early')
  const [open = [], hindrances = []] = [true, false].map((may) =>
    blockers.filter(({ code }) => leftOpen.has(code) === may),
  )
  return { hindrances, open }
}

/** How far publishing has come, as one person may see it. */
export async function readPublishing(
  db: Db,
  scope: SeasonScope,
  { actor, now }: { actor: Actor; now: string },
): Promise<Publishing> {
  const heads = can(scope.grants, 'blocker.read', wholeSeason, scope)
  const none = { hindrances: [], open: [] }
  return {
    versions: await listPublications(db, scope.row.id),
    proposals: (await listProposals(db, scope.row.id)).map((row) => proposalOf(row, scope, actor)),
    ...(heads ? await findHindrances(db, scope, now) : none),
  }
}

export function proposalOf(row: StoredProposal, scope: SeasonScope, actor: Actor): Proposal {
  const { seasonId: _season, digest: _digest, proposedByName, decidedByName, ...told } = row
  return {
    ...told,
    proposedBy: proposedByName,
    decidedBy: decidedByName,
    mayAccept:
      row.state === 'waiting' &&
      isSecond(row, scope, actor) &&
      can(scope.grants, 'publication.decide', wholeSeason, scope),
  }
}

/** Whether it looks so: when it is decided, all organisations of both persons are compared. */
function isSecond(
  { proposedBy, proposedFor }: Pick<StoredProposal, 'proposedBy' | 'proposedFor'>,
  { grants }: SeasonScope,
  { personId }: Actor,
): boolean {
  return (
    proposedBy !== personId &&
    !grants.some(({ memberId }) => memberId !== null && memberId === proposedFor)
  )
}

/** @throws AppError `publication.not_found` for a season that was not published, or is none. */
export async function readPublicSeason(db: Db, seasonId: string): Promise<PublicSeason> {
  const season = await findSeason(db, seasonId)
  const versions = await listPublications(db, seasonId)
  if (!season || versions.length === 0) throw new AppError('publication.not_found')
  const { id, title, year, clusterName } = season
  return { id, title, year, clusterName, versions }
}

/** The capsule as it was stored, byte for byte. @throws AppError `publication.not_found` */
export async function readCapsule(db: Db, seasonId: string, number: number | undefined) {
  const publication = await findPublication(db, seasonId, number)
  if (!publication) throw new AppError('publication.not_found')
  return publication
}
