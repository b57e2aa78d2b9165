import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { withdrawActivity } from '../../../db/queries/activities.ts'
import { insertActivities } from '../../../db/queries/activity-writes.ts'
import { countGrounds, listActivityUses, listEvidenceUses } from '../../../db/queries/claim-uses.ts'
import { insertClaims, saveClaim } from '../../../db/queries/claim-writes.ts'
import { findClaim, listClaims } from '../../../db/queries/claims.ts'
import { insertEvidence } from '../../../db/queries/evidence.ts'
import { submitSheet } from '../../../db/queries/members.ts'
import type { Store } from '../../../db/store.ts'
import type { ClaimInput } from '../../../scoring/model/claim.ts'
import { engines, freshStore } from '../../support/databases.ts'
import { at, makeActivity, makeEvidence, makeSeason, officer } from '../make.ts'

const memberId = 'ha-tinh'
const makeClaim = (fields: Partial<ClaimInput> = {}): ClaimInput => ({
  activityIds: [],
  figures: {},
  note: '',
  evidenceIds: [],
  ...fields,
})

describe.each(engines)('claims on %s', (engine) => {
  let store: Store
  let seasonId: string
  beforeAll(async () => {
    store = await freshStore(engine)
  })
  afterAll(() => store.close())
  beforeEach(async () => {
    seasonId = await makeSeason(store)
  })

  const save = (criterion: string, input: ClaimInput, version: number) =>
    store.tx((trx) =>
      saveClaim(trx, { seasonId, memberId, criterion }, input, { version, by: officer, at }),
    )
  const addFile = async () => {
    const file = makeEvidence(seasonId, memberId)
    await insertEvidence(store.db, [file])
    return file.id
  }
  const addActivity = async (evidenceIds: string[] = []) => {
    const id = randomUUID()
    const input = makeActivity({ evidenceIds })
    const activity = { id, seasonId, memberId, input, source: '', by: officer, at }
    await insertActivities(store.db, [activity])
    return id
  }

  test('come back as they were stated, in the order of their grounds', async () => {
    const activityIds = [await addActivity(), await addActivity()].sort().reverse()
    const evidenceIds = [await addFile(), await addFile()].sort().reverse()
    const input = makeClaim({
      activityIds,
      evidenceIds,
      figures: { plan: '12.5' },
      note: 'Ghi chú',
    })
    expect(await save('II.1', input, 0)).toBe(true)
    expect(await findClaim(store.db, { seasonId, memberId, criterion: 'II.1' })).toMatchObject({
      ...input,
      version: 1,
      updatedByName: 'Văn phòng đơn vị',
    })
    expect(await findClaim(store.db, { seasonId, memberId, criterion: 'II.2' })).toBeUndefined()
  })

  test('change only from the version in force', async () => {
    const file = await addFile()
    expect(await save('II.1', makeClaim(), 1)).toBe(false)
    expect(await save('II.1', makeClaim({ evidenceIds: [file] }), 0)).toBe(true)
    expect(await save('II.1', makeClaim({ note: 'muộn' }), 0)).toBe(false)
    expect(await save('II.1', makeClaim({ note: 'sau' }), 1)).toBe(true)
    expect(await save('II.1', makeClaim({ note: 'muộn' }), 1)).toBe(false)
    expect(await findClaim(store.db, { seasonId, memberId, criterion: 'II.1' })).toMatchObject({
      note: 'sau',
      evidenceIds: [],
      version: 2,
    })
  })

  test.each([0, 1])('of fifty who save from version %i exactly one does', async (version) => {
    if (version === 1) await save('I.1', makeClaim(), 0)
    const saving = (_: unknown, index: number) =>
      store.tx(
        (trx) =>
          saveClaim(
            trx,
            { seasonId, memberId, criterion: 'I.1' },
            makeClaim({ note: `${index}` }),
            {
              version,
              by: officer,
              at,
            },
          ),
        { queue: seasonId },
      )
    const saved = await Promise.all(Array.from({ length: 50 }, saving))
    expect(saved.filter(Boolean)).toHaveLength(1)
  })

  test('are listed by member and criterion, of this season only', async () => {
    const other = await makeSeason(store)
    const claim = { input: makeClaim(), by: officer, at }
    await insertClaims(store.db, [
      { seasonId, memberId: 'quang-nam', criterion: 'I.1', ...claim },
      { seasonId, memberId, criterion: 'I.2', ...claim },
      { seasonId, memberId, criterion: 'I.10', ...claim },
      { seasonId: other, memberId, criterion: 'I.1', ...claim },
    ])
    const listed = await listClaims(store.db, seasonId)
    expect(listed.map((row) => [row.memberId, row.criterion])).toEqual([
      ['ha-tinh', 'I.10'],
      ['ha-tinh', 'I.2'],
      ['quang-nam', 'I.1'],
    ])
    expect(await listClaims(store.db, seasonId, { memberId })).toHaveLength(2)
  })

  test('count what stands behind them, a file in two places once', async () => {
    const [shared, own] = [await addFile(), await addFile()]
    const shown = await addActivity([shared])
    const gone = await addActivity([own])
    const input = makeClaim({ activityIds: [shown, gone], evidenceIds: [shared] })
    await save('II.1', input, 0)
    await save('II.2', makeClaim({ figures: { quantity: '3' } }), 0)
    await withdrawActivity(
      store.db,
      { seasonId, memberId, id: gone },
      { version: 1, by: officer, at },
    )
    expect(await countGrounds(store.db, seasonId)).toEqual([
      { memberId, criterion: 'II.1', activities: 1, evidence: 1, bare: 0 },
      { memberId, criterion: 'II.2', activities: 0, evidence: 0, bare: 0 },
    ])
    const claim = await findClaim(store.db, { seasonId, memberId, criterion: 'II.1' })
    expect(claim?.activityIds).toEqual([shown])
  })

  test('count the activities that no file proves, unless the claim has one for all', async () => {
    const [file, whole] = [await addFile(), await addFile()]
    const [proven, bare] = [await addActivity([file]), await addActivity([])]
    const activityIds = [proven, bare]
    await save('II.1', makeClaim({ activityIds }), 0)
    await save('II.2', makeClaim({ activityIds, evidenceIds: [whole] }), 0)
    expect(await countGrounds(store.db, seasonId)).toEqual([
      { memberId, criterion: 'II.1', activities: 2, evidence: 1, bare: 1 },
      { memberId, criterion: 'II.2', activities: 2, evidence: 2, bare: 0 },
    ])
  })

  test('tell where an activity and a file count, and whether that sheet is handed in', async () => {
    const file = await addFile()
    const activityId = await addActivity([file])
    await save('II.1', makeClaim({ activityIds: [activityId] }), 0)
    await save('II.2', makeClaim({ evidenceIds: [file] }), 0)
    const use = { activityId, memberId, criterion: 'II.1' }
    expect(await listActivityUses(store.db, seasonId, { activityId })).toEqual([
      { ...use, submitted: false },
    ])
    await submitSheet(store.db, { seasonId, id: memberId, version: 1 }, { by: officer, at })
    expect(await listActivityUses(store.db, seasonId, { memberId })).toEqual([
      { ...use, submitted: true },
    ])
    expect(await listEvidenceUses(store.db, seasonId, file)).toEqual([
      { memberId, criterion: 'II.1' },
      { memberId, criterion: 'II.2' },
    ])
  })
})
