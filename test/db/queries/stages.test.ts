import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  cancelDecision,
  findDecision,
  insertDecisions,
  listDecisions,
} from '../../../db/queries/award-decisions.ts'
import { findMember, listMembers, returnSheet, submitSheet } from '../../../db/queries/members.ts'
import { countReviews, insertReviews, listReviews } from '../../../db/queries/reviews.ts'
import {
  findRound,
  insertValue,
  insertValues,
  listAllRounds,
  listValues,
  type Stage,
} from '../../../db/queries/stage-values.ts'
import type { Store } from '../../../db/store.ts'
import { engines, freshStore } from '../../support/databases.ts'
import { at, makeSeason, officer } from '../make.ts'

const memberId = 'ha-tinh'
const by = { createdBy: officer, createdAt: at }

describe.each(engines)('stages on %s', (engine) => {
  let store: Store
  let seasonId: string
  beforeAll(async () => {
    store = await freshStore(engine)
  })
  afterAll(() => store.close())
  beforeEach(async () => {
    seasonId = await makeSeason(store)
  })

  const makeValue = (criterion: string, stage: Stage, round: number, quantity = '1') => ({
    seasonId,
    memberId,
    criterion,
    stage,
    round,
    fact: { quantity },
    note: '',
    reason: '',
    grounds: { activityIds: ['a'], evidenceIds: [] },
    ...by,
  })

  test('the greatest round is in force, and all stay', async () => {
    await insertValues(store.db, [
      makeValue('I.2', 'self', 1),
      makeValue('I.1', 'verified', 1, '4'),
      makeValue('I.1', 'self', 1, '2'),
      makeValue('I.1', 'self', 2, '3'),
    ])
    const inForce = await listValues(store.db, seasonId)
    expect(inForce.map((row) => [row.criterion, row.stage, row.round, row.fact.quantity])).toEqual([
      ['I.1', 'self', 2, '3'],
      ['I.1', 'verified', 1, '4'],
      ['I.2', 'self', 1, '1'],
    ])
    expect(inForce[0]).toMatchObject({
      grounds: { activityIds: ['a'] },
      createdByName: 'Văn phòng đơn vị',
    })
    const rounds = await listAllRounds(store.db, seasonId, { memberId, criterion: 'I.1' })
    expect(rounds.map((row) => [row.stage, row.round])).toEqual([
      ['self', 1],
      ['self', 2],
      ['verified', 1],
    ])
    expect(await listValues(store.db, seasonId, { stage: 'verified' })).toHaveLength(1)
    expect(await findRound(store.db, makeValue('I.1', 'self', 0))).toBe(2)
    expect(await findRound(store.db, makeValue('I.9', 'self', 0))).toBe(0)
  })

  test('a value follows the round that was seen, once', async () => {
    const insert = (round: number) =>
      store.tx((trx) => insertValue(trx, makeValue('I.1', 'verified', round)), { queue: seasonId })
    const inserted = await Promise.all(Array.from({ length: 50 }, () => insert(1)))
    expect(inserted.filter(Boolean)).toHaveLength(1)
    expect(await insert(3)).toBe(false)
    expect(await insert(2)).toBe(true)
  })

  test('members stand in the order of the roll; a sheet is handed in and returned once', async () => {
    const members = await listMembers(store.db, seasonId)
    expect(members.map(({ id }) => id)).toEqual(['quang-nam', 'ha-tinh', 'quang-binh'])
    const key = (version: number) => ({ seasonId, id: memberId, version })
    const submit = (version: number) => submitSheet(store.db, key(version), { by: officer, at })
    expect(await returnSheet(store.db, key(1), 'Thiếu')).toBe(false)
    expect(await submit(1)).toBe(true)
    expect(await submit(1)).toBe(false)
    expect(await submit(2)).toBe(false)
    expect(await returnSheet(store.db, key(2), 'Thiếu minh chứng')).toBe(true)
    expect(await findMember(store.db, seasonId, memberId)).toMatchObject({
      sheetState: 'returned',
      submittedAt: at,
      returnReason: 'Thiếu minh chứng',
      version: 3,
    })
    expect(await submit(3)).toBe(true)
    expect((await findMember(store.db, seasonId, memberId))?.returnReason).toBeNull()
  })

  test('reviews are listed as they happened', async () => {
    const review = (kind: 'submitted' | 'returned', round: number) => ({
      id: randomUUID(),
      seasonId,
      memberId,
      kind,
      round,
      reason: '',
      ...by,
    })
    await insertReviews(store.db, [
      review('submitted', 2),
      review('returned', 1),
      review('submitted', 1),
    ])
    const listed = await listReviews(store.db, seasonId, memberId)
    expect(listed.map(({ kind, round }) => `${kind} ${round}`)).toEqual([
      'submitted 1',
      'returned 1',
      'submitted 2',
    ])
    expect(await countReviews(store.db, { seasonId, memberId, kind: 'submitted' })).toBe(2)
  })

  test('a decision counts in its turn until it is cancelled, once', async () => {
    const decision = (createdAt: string) => ({
      id: randomUUID(),
      seasonId,
      kind: 'rank' as const,
      awardId: '',
      members: ['quang-nam', 'ha-tinh'],
      reason: '',
      reference: '01/BB',
      createdBy: officer,
      createdAt,
    })
    const later = decision('2023-12-20T09:00:00.000Z')
    const sooner = decision('2023-12-20T08:00:00.000Z')
    await insertDecisions(store.db, [later, sooner])
    const listed = await listDecisions(store.db, seasonId)
    expect(listed.map(({ id }) => id)).toEqual([sooner.id, later.id])
    const cancel = () =>
      cancelDecision(store.db, { seasonId, id: later.id }, { by: officer, at, reason: 'Nhầm' })
    expect([await cancel(), await cancel()]).toEqual([true, false])
    expect(await findDecision(store.db, seasonId, later.id)).toMatchObject({
      members: ['quang-nam', 'ha-tinh'],
      cancelledAt: at,
      cancelledByName: 'Văn phòng đơn vị',
    })
    expect(await findDecision(store.db, 'khac', later.id)).toBeUndefined()
  })
})
