import { digestOf } from '../../db/canonical.ts'
import {
  decideProposal as decideRow,
  insertPublication,
  listProposals,
  type StoredProposal,
} from '../../db/queries/publications.ts'
import { moveSeason } from '../../db/queries/seasons.ts'
import type { Trx } from '../../db/store.ts'
import { canonicalJson } from '../../scoring/canonical.ts'
import { AppError } from '../errors/app-error.ts'
import { wholeSeason } from '../permissions/can.ts'
import type { SeasonScope } from '../permissions/scope.ts'
import { sameAs } from '../permissions/second.ts'
import { type Act, inSeason, type Moment } from '../seasons/act.ts'
import type { Phase } from '../seasons/schema.ts'
import { composeContent, sealCapsule } from './compose.ts'
import { refuseReason, requireWord } from './propose.ts'
import { findHindrances, proposalOf } from './read.ts'
import type { DecideProposal, Proposal } from './schema.ts'

/**
 * The second person's word. Accepted, a publication is sealed and the season closed, or a published one
 * opened for its correction, all in the same act. Its own proposal somebody can only take back.
 *
 * @throws AppError `proposal.not_found`, `publication.decided`, `publication.own_proposal`,
 *   `publication.same_organisation`, `publication.changed`, `publication.blocked`, `request.invalid`
 */
export function decidePublication(act: Act, id: string, input: DecideProposal): Promise<Proposal> {
  return inSeason(act, 'publication.decide', wholeSeason, async (trx, moment) => {
    const { scope, now } = moment
    const before = await requireProposal(trx, scope.row.id, id)
    if (before.state !== 'waiting') throw new AppError('publication.decided')
    const isOwn = before.proposedBy === act.actor.personId
    if (input.accept) await requireSecond(trx, before, { personId: act.actor.personId, scope })
    else if (!isOwn && input.reason === '') refuseReason('reason.missing')
    if (input.accept) requireWord(before.kind, input.word)
    const state = input.accept ? 'accepted' : isOwn ? 'withdrawn' : 'refused'
    const seal = input.accept ? await fulfil(trx, moment, before) : undefined
    const by = { by: act.actor.personId, memberId: scope.memberId, at: now, reason: input.reason }
    if (!(await decideRow(trx, { seasonId: scope.row.id, id }, { state, ...by })))
      throw new AppError('publication.decided')
    if (input.accept) await move(trx, scope, before.kind === 'publish' ? 'published' : 'conference')
    const after = await requireProposal(trx, scope.row.id, id)
    const subject = before.kind === 'publish' ? 'publication' : 'correction'
    return {
      answer: proposalOf(after, scope, act.actor),
      event: {
        action: `${subject}.${state}`,
        entity: 'publicationProposal',
        entityId: id,
        version: 2,
        before,
        after,
        body: { number: before.number, ...(seal !== undefined && { seal }) },
      },
    }
  })
}

async function requireSecond(
  trx: Trx,
  { proposedBy, proposedFor }: StoredProposal,
  second: { personId: string; scope: SeasonScope },
): Promise<void> {
  const same = await sameAs(trx, { personId: proposedBy, memberId: proposedFor }, second)
  if (same === 'person') throw new AppError('publication.own_proposal')
  if (same === 'organisation') throw new AppError('publication.same_organisation')
}

/** Seals what both persons saw. @returns The seal; none for a correction, which only opens the season. */
async function fulfil(
  trx: Trx,
  { scope, now }: Moment,
  { kind, number, digest, reason }: StoredProposal,
): Promise<string | undefined> {
  if ((kind === 'correct') !== (scope.phase === 'published'))
    throw new AppError('publication.changed')
  if (kind === 'correct') return undefined
  if ((await findHindrances(trx, scope, now)).hindrances.length > 0)
    throw new AppError('publication.blocked')
  const content = await composeContent(trx, scope)
  if (digestOf(content.digests) !== digest) throw new AppError('publication.changed')
  const made = { number, reason, publishedAt: now }
  const capsule = await sealCapsule(trx, scope, content, made)
  const body = canonicalJson(capsule)
  await insertPublication(trx, { seasonId: scope.row.id, ...made, seal: capsule.seal, body })
  return capsule.seal
}

async function move(trx: Trx, { row }: SeasonScope, phase: Phase): Promise<void> {
  if (!(await moveSeason(trx, row.id, { phase, version: row.version })))
    throw new AppError('publication.changed')
}

async function requireProposal(trx: Trx, seasonId: string, id: string): Promise<StoredProposal> {
  const found = (await listProposals(trx, seasonId)).find((each) => each.id === id)
  if (!found) throw new AppError('proposal.not_found')
  return found
}
