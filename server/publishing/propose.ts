import { randomUUID } from 'node:crypto'
import { digestOf } from '../../db/canonical.ts'
import { insertProposal, listProposals, listPublications } from '../../db/queries/publications.ts'
import { AppError } from '../errors/app-error.ts'
import { wholeSeason } from '../permissions/can.ts'
import { type Act, inSeason } from '../seasons/act.ts'
import { composeContent } from './compose.ts'
import { findHindrances, proposalOf } from './read.ts'
import { type NewProposal, type Proposal, type ProposalKind, typedWords } from './schema.ts'

/**
 * Proposes to publish the season as it stands or, once published, to open it for a correction. It waits
 * for a second person.
 *
 * @throws AppError `publication.word`, `publication.waiting`, `publication.blocked`; `request.invalid` with
 *   `reason.missing` for a correction, `reason.blocked` where something is left open
 */
export function proposePublication(act: Act, { word, reason }: NewProposal): Promise<Proposal> {
  return inSeason(act, 'publication.propose', wholeSeason, async (trx, { scope, now }) => {
    const kind: ProposalKind = scope.phase === 'published' ? 'correct' : 'publish'
    requireWord(kind, word)
    const before = await listProposals(trx, scope.row.id)
    if (before.some(({ state }) => state === 'waiting')) throw new AppError('publication.waiting')
    const { hindrances, open } = await findHindrances(trx, scope, now)
    if (hindrances.length > 0) throw new AppError('publication.blocked')
    const number = ((await listPublications(trx, scope.row.id))[0]?.number ?? 0) + 1
    const correction = before.findLast(
      (each) => each.kind === 'correct' && each.state === 'accepted' && each.number === number,
    )
    const why = reason || (kind === 'publish' ? (correction?.reason ?? '') : '')
    if (kind === 'correct' && why === '') refuseReason('reason.missing')
    if (open.length > 0 && reason === '') refuseReason('reason.blocked')
    const row = {
      ...{ id: randomUUID(), seasonId: scope.row.id, kind, number, reason: why },
      digest: digestOf((await composeContent(trx, scope)).digests),
      state: 'waiting' as const,
      ...{ proposedBy: act.actor.personId, proposedFor: scope.memberId, proposedAt: now },
      ...{ decidedBy: null, decidedFor: null, decidedAt: null, decisionReason: null },
    }
    await insertProposal(trx, row)
    const named = { ...row, proposedByName: act.actor.name, decidedByName: null }
    return {
      answer: proposalOf(named, scope, act.actor),
      event: {
        action: kind === 'publish' ? 'publication.proposed' : 'correction.proposed',
        entity: 'publicationProposal',
        entityId: row.id,
        after: row,
        body: { number, open: open.map(({ code, count }) => ({ code, count })) },
      },
    }
  })
}

/** @throws AppError `request.invalid` with `publication.word` */
export function requireWord(kind: ProposalKind, word: string): void {
  if (word.normalize('NFC').trim().toUpperCase() === typedWords[kind]) return
  throw new AppError('request.invalid', { errors: [{ path: 'word', code: 'publication.word' }] })
}

export function refuseReason(code: 'reason.missing' | 'reason.blocked'): never {
  throw new AppError('request.invalid', { errors: [{ path: 'reason', code }] })
}
