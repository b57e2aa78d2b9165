import { insertActivities } from '../../db/queries/activity-writes.ts'
import { insertAppeal } from '../../db/queries/appeals.ts'
import { insertDecisions } from '../../db/queries/award-decisions.ts'
import { insertEnvelope, insertPapers, replaceSealed } from '../../db/queries/ballots.ts'
import { insertDraw } from '../../db/queries/check-draws.ts'
import { insertChecks, saveItem } from '../../db/queries/checks.ts'
import { insertClaims } from '../../db/queries/claim-writes.ts'
import { replaceAttendance, saveConference } from '../../db/queries/conferences.ts'
import { insertElectors, insertVote } from '../../db/queries/electors.ts'
import { insertEvidence } from '../../db/queries/evidence.ts'
import { insertExplanation } from '../../db/queries/explanations.ts'
import { insertExtension } from '../../db/queries/extensions.ts'
import { insertMotion } from '../../db/queries/motions.ts'
import { insertReviews } from '../../db/queries/reviews.ts'
import { insertComment } from '../../db/queries/season-comments.ts'
import { insertDocument } from '../../db/queries/season-documents.ts'
import { replacePhases } from '../../db/queries/season-phases.ts'
import { insertSheetChange } from '../../db/queries/sheet-changes.ts'
import { insertSheetVersion } from '../../db/queries/sheet-versions.ts'
import { insertValues } from '../../db/queries/stage-values.ts'
import { replaceTeller } from '../../db/queries/tellers.ts'
import type { Store, Trx } from '../../db/store.ts'
import { at, makeActivity, makeEvidence, officer } from './make.ts'

export const memberId = 'quang-binh'
export const later = '2023-06-09T08:00:00.000Z'
export const by = { createdBy: officer, createdAt: at }
export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** One row in every table of a season. `n` makes the ids of two seasons differ. */
export async function fill(store: Store, seasonId: string, n: number): Promise<void> {
  const own = { seasonId, memberId }
  await store.tx(async (trx) => {
    await insertSheetVersion(trx, { seasonId, number: 1, body: '{}', ...by })
    await insertEvidence(trx, [makeEvidence(seasonId, memberId, id(n))])
    const input = makeActivity({
      joint: [{ memberId: 'ha-tinh', role: 'take-part', share: null }],
      evidenceIds: [id(n)],
    })
    await insertActivities(trx, [{ ...own, id: id(n), input, source: '', by: officer, at }])
    const claim = { figures: {}, note: '', activityIds: [id(n)], evidenceIds: [id(n)] }
    await insertClaims(trx, [{ ...own, criterion: 'I.1', input: claim, by: officer, at }])
    const value = { fact: {}, note: '', reason: '', grounds: { activityIds: [], evidenceIds: [] } }
    await insertValues(trx, [
      { ...own, criterion: 'I.1', stage: 'self', round: 1, ...value, ...by },
    ])
    await insertReviews(trx, [
      { ...own, id: id(n), kind: 'submitted', round: 1, reason: '', ...by },
    ])
    await replacePhases(trx, seasonId, [{ phase: 'record', opensAt: null, dueAt: later }])
    await insertExtension(trx, {
      ...{ ...own, id: id(n), phase: 'record', fromAt: at, toAt: later, reason: '' },
      ...{ state: 'waiting', proposedBy: officer, proposedAt: at },
      ...{ decidedBy: null, decidedAt: null, decisionReason: null },
    })
    const statement = {
      criterion: 'I.1',
      round: 1,
      statement: 'Có biên bản',
      evidenceIds: [],
      ...by,
    }
    await fillChecks(trx, seasonId, id(n))
    await fillComments(trx, seasonId, id(n))
    await insertExplanation(trx, { ...own, ...statement, id: id(n), agrees: false })
    await insertAppeal(trx, { ...own, ...statement, id: id(n), late: false, judgeId: null })
    await trx
      .insertInto('importedFragment')
      .values({ ...own, fragment: 'f'.repeat(64), activityId: id(n) })
      .execute()
    const published = { number: 1, seal: 'a'.repeat(64), body: '{}', reason: '', publishedAt: at }
    await trx
      .insertInto('publication')
      .values({ seasonId, ...published })
      .execute()
    const sent = { phase: 'record', note: '', sentBy: officer, sentAt: at }
    await trx
      .insertInto('reminder')
      .values({ ...own, id: id(n), ...sent })
      .execute()
    const signed = { activityId: id(n), version: 1, act: 'signed' as const, reason: '' }
    await trx
      .insertInto('signature')
      .values({ ...own, id: id(n), ...signed, ...by })
      .execute()
    const sides = { keptMember: memberId, droppedMember: 'ha-tinh', state: 'proposed' as const }
    await insertActivities(trx, [
      {
        ...own,
        memberId: 'ha-tinh',
        id: id(n + 10),
        input: makeActivity(),
        source: '',
        by: officer,
        at,
      },
    ])
    await trx
      .insertInto('recordMerge')
      .values({
        ...{ id: id(n), seasonId, keptId: id(n), droppedId: id(n + 10), ...sides, moved: '{}' },
        ...{ proposedBy: officer, proposedAt: at, decidedBy: null, decidedAt: null },
        ...{ undoneBy: null, undoneAt: null },
      })
      .execute()
    const decided = { kind: 'withheld' as const, awardId: '*', members: [memberId], reason: '' }
    await insertDecisions(trx, [{ seasonId, id: id(n), ...decided, reference: '', ...by }])
    await fillConference(trx, seasonId, id(n))
  })
}

async function fillComments(trx: Trx, seasonId: string, itsId: string): Promise<void> {
  const own = { id: itsId, seasonId }
  await insertDocument(trx, {
    ...{ ...own, number: 1, kind: 'plan', title: 'Kế hoạch', paragraphs: ['I. Mục đích'], ...by },
  })
  await insertComment(trx, {
    ...{ ...own, memberId, criterion: 'I.1', sheetNumber: 1, documentId: null, ...by },
    ...{ documentNumber: null, paragraph: null, quote: 'Đoàn', body: 'Nên bỏ', late: false },
  })
  await insertSheetChange(trx, {
    ...{ ...own, kind: 'change', number: 2, baseNumber: 1, title: 'Bảng điểm', body: '{}' },
    ...{ digest: 'd'.repeat(64), reason: 'Sai số', differences: [], effects: [] },
    ...{ state: 'waiting', proposedBy: officer, proposedFor: memberId, proposedAt: at },
  })
}

async function fillChecks(trx: Trx, seasonId: string, checkId: string): Promise<void> {
  const input = { members: [], k: 1, seed: 'x', lastYear: [], joint: [] }
  const result = { pairs: [], loads: [], relaxed: [], proven: true, attempt: 1 }
  const digest = 'd'.repeat(64)
  await insertDraw(trx, {
    ...{ seasonId, number: 1, seed: 'x', input, result, digest, reason: '', ...by },
  })
  await insertChecks(trx, [
    {
      ...{ id: checkId, seasonId, drawNumber: 1, checkerId: memberId, memberId: 'ha-tinh' },
      ...{ disagreement: null, sentBy: null, sentAt: null },
    },
  ])
  await saveItem(trx, {
    ...{ checkId, seasonId, criterion: 'I.1', verdict: 'agree', fact: null, note: '', version: 1 },
    ...{ updatedBy: officer, updatedAt: at },
  })
}

async function fillConference(trx: Trx, seasonId: string, motionId: string): Promise<void> {
  await saveConference(trx, 0, {
    ...{ seasonId, heldOn: null, place: '', minutes: '', quorum: '2/3', quorumRule: 'at_least' },
    ...{ proxies: 0, concerned: 'never', updatedBy: officer, updatedAt: at },
    ...{ rulesBy: officer, confirmedBy: null },
  })
  await replaceAttendance(trx, seasonId, [
    {
      ...{ memberId, state: 'present', delegates: 1, holderId: null },
      ...{ recordedBy: officer, confirmedBy: null },
    },
  ])
  await insertMotion(trx, {
    ...{ id: motionId, seasonId, number: 1, purpose: 'other', awardId: '', members: [] },
    ...{ title: 'Nội dung', detail: '', mode: 'secret', custody: 'tellers', options: ['yes'] },
    ...{ seats: 1, base: 'all', fraction: '1/2', threshold: 'more_than', state: 'draft' },
    ...{ publicKeys: [], pendingStep: null, pendingBy: null, pendingMember: null },
    ...{ openedAt: null, endedAt: null, countedAt: null, tracking: null, root: null },
    ...{ outcome: null, voidReason: null, reference: '', decisionId: null, version: 1 },
    ...{ unopened: null, tellerMembers: [], ...by },
  })
  await trx
    .insertInto('voteRetraction')
    .values({
      ...{ id: motionId, seasonId, motionId, decisionId: motionId, reason: 'Nhầm' },
      ...{ askedBy: officer, askedFor: memberId, askedAt: at, doneBy: null, doneAt: null },
    })
    .execute()
  const elector = { motionId, memberId }
  await insertElectors(trx, [{ ...elector, holderId: memberId, present: 1, voted: null }])
  await insertVote(trx, { ...elector, choice: [], castBy: officer, castAt: at })
  await insertPapers(trx, motionId, [[]])
  await replaceSealed(trx, motionId, 1, ['?'])
  await insertEnvelope(trx, { ...elector, body: '?', tracking: '0'.repeat(64) })
  await replaceTeller(trx, { ...elector, position: 1, personId: officer, publicKey: '?' })
}
