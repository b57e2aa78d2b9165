import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findActivity, listActivities, withdrawActivity } from '../../../db/queries/activities.ts'
import { insertActivities, updateActivity } from '../../../db/queries/activity-writes.ts'
import { insertEvidence, withdrawEvidence } from '../../../db/queries/evidence.ts'
import type { Store } from '../../../db/store.ts'
import type { NewActivity } from '../../../scoring/model/activity.ts'
import { engines, freshStore } from '../../support/databases.ts'
import { at, makeActivity, makeEvidence, makeSeason, officer } from '../make.ts'

describe.each(engines)('activities on %s', (engine) => {
  let store: Store
  let seasonId: string
  beforeAll(async () => {
    store = await freshStore(engine)
    seasonId = await makeSeason(store)
  })
  afterAll(() => store.close())

  const add = async (memberId: string, fields: Partial<NewActivity>, season = seasonId) => {
    const id = randomUUID()
    const input = makeActivity(fields)
    await insertActivities(store.db, [
      { id, seasonId: season, memberId, input, source: '', by: officer, at },
    ])
    return { id, input, key: { seasonId: season, memberId, id } }
  }
  const ids = async (filter: Parameters<typeof listActivities>[2], season = seasonId) =>
    (await listActivities(store.db, season, filter)).map(({ id }) => id)

  test('come back as they were recorded, with the names of their writers', async () => {
    const files = [randomUUID(), randomUUID()]
    await insertEvidence(
      store.db,
      files.map((file) => makeEvidence(seasonId, 'ha-tinh', file)),
    )
    const { id, input } = await add('ha-tinh', {
      partners: ['Hội hữu nghị "Việt – Lào"', 'Tỉnh Khăm Muộn'],
      money: { kind: 'spent', amount: '1250.5', currency: 'USD', vnd: '31262500' },
      people: 120,
      endsOn: '2023-05-14',
      joint: [
        { memberId: 'quang-nam', role: 'take-part', share: null },
        { memberId: 'quang-binh', role: 'co-organise', share: '0.5' },
      ],
      evidenceIds: files.toReversed(),
    })
    const found = await findActivity(store.db, seasonId, id)
    expect(found).toMatchObject({ ...input, version: 1, createdByName: 'Văn phòng đơn vị' })
    expect(found?.evidence.map((file) => file.id)).toEqual(files.toReversed())
    await withdrawEvidence(store.db, { seasonId, memberId: 'ha-tinh', id: files[0] ?? '' }, at)
    expect((await findActivity(store.db, seasonId, id))?.evidenceIds).toEqual([files[1]])
  })

  test('are those of a member, or joint with it, newest first', async () => {
    const season = await makeSeason(store)
    const joint = [{ memberId: 'quang-binh', role: 'take-part' as const, share: null }]
    const may = await add('quang-binh', { startsOn: '2023-05-02' }, season)
    const august = await add('quang-nam', { startsOn: '2023-08', joint }, season)
    await add('quang-nam', { startsOn: '2023-09-01' }, season)
    const same = [may.id, (await add('quang-binh', { startsOn: '2023-05-02' }, season)).id].sort()
    expect(await ids({ memberId: 'quang-binh' }, season)).toEqual([august.id, ...same])
    expect(await ids({}, season)).toHaveLength(4)
    expect(await findActivity(store.db, seasonId, may.id)).toBeUndefined()
  })

  test('are found by field, month and folded words', async () => {
    const season = await makeSeason(store)
    const long = await add(
      'ha-tinh',
      {
        title: 'Trao quà 100%_ cho học sinh Đồng Lê',
        startsOn: '2023-03-30',
        endsOn: '2023-05-01',
      },
      season,
    )
    const month = await add(
      'ha-tinh',
      { field: 'aid', startsOn: '2023-04', place: 'Viêng Chăn' },
      season,
    )
    expect(await ids({ month: '2023-04' }, season)).toEqual([month.id, long.id])
    expect(await ids({ month: '2023-05' }, season)).toEqual([long.id])
    expect(await ids({ month: '2023-06' }, season)).toEqual([])
    expect(await ids({ field: 'aid' }, season)).toEqual([month.id])
    expect(await ids({ words: 'dong  HOC' }, season)).toEqual([long.id])
    expect(await ids({ words: '100%_' }, season)).toEqual([long.id])
    expect(await ids({ words: 'h%c' }, season)).toEqual([])
    expect(await ids({ words: 'vieng chan' }, season)).toEqual([month.id])
    expect(await ids({ ids: [] }, season)).toEqual([])
  })

  test('change only from the version in force, by their own member', async () => {
    const { key, input, id } = await add('ha-tinh', {
      joint: [{ memberId: 'quang-nam', role: 'take-part', share: null }],
    })
    const change = (fields: Partial<NewActivity>, version: number, memberId = 'ha-tinh') =>
      store.tx((trx) =>
        updateActivity(
          trx,
          { ...key, memberId },
          { ...input, ...fields },
          { version, by: 'x', at },
        ),
      )
    expect(await change({ title: 'Mới', joint: [] }, 1)).toBe(true)
    expect(await change({ title: 'Cũ' }, 1)).toBe(false)
    expect(await change({ title: 'Của người khác' }, 2, 'quang-nam')).toBe(false)
    expect(await findActivity(store.db, seasonId, id)).toMatchObject({
      title: 'Mới',
      joint: [],
      version: 2,
      updatedBy: 'x',
      updatedByName: '',
    })
  })

  test('of fifty who change one version exactly one does', async () => {
    const { key, input } = await add('ha-tinh', {})
    const change = (_: unknown, index: number) =>
      store.tx(
        (trx) =>
          updateActivity(trx, key, { ...input, title: `${index}` }, { version: 1, by: 'x', at }),
        { queue: seasonId },
      )
    const changed = await Promise.all(Array.from({ length: 50 }, change))
    expect(changed.filter(Boolean)).toHaveLength(1)
  })

  test('that are withdrawn are no longer shown, and stay', async () => {
    const { key, id } = await add('ha-tinh', {})
    const withdraw = () => withdrawActivity(store.db, key, { version: 1, by: officer, at })
    expect(await withdraw()).toBe(true)
    expect(await withdraw()).toBe(false)
    expect(await findActivity(store.db, seasonId, id)).toBeUndefined()
    const row = await store.db
      .selectFrom('activity')
      .select('withdrawnAt')
      .where('id', '=', id)
      .executeTakeFirst()
    expect(row?.withdrawnAt).toBe(at)
  })

  test('are listed by three queries, however many they are', async () => {
    const season = await makeSeason(store)
    const many = Array.from({ length: 1200 }, () => ({
      id: randomUUID(),
      seasonId: season,
      memberId: 'ha-tinh',
      input: makeActivity({ joint: [{ memberId: 'quang-nam', role: 'advise', share: null }] }),
      source: 'số liệu minh họa',
      by: officer,
      at,
    }))
    await store.tx((trx) => insertActivities(trx, many))
    let queries = 0
    const counted = store.db.withPlugin({
      transformQuery: ({ node }) => {
        queries++
        return node
      },
      transformResult: async ({ result }) => result,
    })
    const listed = await listActivities(counted, season)
    expect(queries).toBe(3)
    expect(listed).toHaveLength(1200)
    expect(listed.every(({ joint }) => joint.length === 1)).toBe(true)
  })
})
