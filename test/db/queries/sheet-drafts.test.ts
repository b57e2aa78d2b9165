import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failureOf } from '../../../db/failure.ts'
import { findSeason } from '../../../db/queries/seasons.ts'
import {
  countSheetDrafts,
  deleteSheetDraft,
  findSheetDraft,
  insertSheetDraft,
  listSheetDrafts,
  type SheetDraftRow,
  updateSheetDraft,
} from '../../../db/queries/sheet-drafts.ts'
import type { Store } from '../../../db/store.ts'
import { engines, freshStore } from '../../support/databases.ts'
import { at, makeSeason, officer } from '../make.ts'

describe.each(engines)('drafts of a sheet on %s', (engine) => {
  let store: Store
  let seasonId: string
  let clusterId: string
  beforeAll(async () => {
    store = await freshStore(engine)
    seasonId = await makeSeason(store)
    clusterId = (await findSeason(store.db, seasonId))!.clusterId
  })
  afterAll(() => store.close())

  const add = async (change: Partial<SheetDraftRow> = {}): Promise<string> => {
    const id = randomUUID()
    await insertSheetDraft(store.db, {
      ...{ id, clusterId, title: 'Năm sau', body: '{}', version: 1 },
      ...{ basedOnSeason: null, basedOnNumber: null },
      ...{ createdBy: officer, createdAt: at, updatedBy: officer, updatedAt: at, ...change },
    })
    return id
  }
  const refusal = (statement: string) =>
    sql
      .raw(statement)
      .execute(store.db)
      .then(() => undefined, failureOf)

  test('are listed by their last change, each cluster its own', async () => {
    const other = (await findSeason(store.db, await makeSeason(store)))!.clusterId
    const older = await add({ clusterId: other })
    const newer = await add({ clusterId: other, updatedAt: '2023-06-02T08:00:00.000Z' })
    await add()
    const listed = await listSheetDrafts(store.db, other)
    expect(listed.map(({ id }) => id)).toEqual([newer, older])
    expect(await countSheetDrafts(store.db, other)).toBe(2)
    expect(await findSheetDraft(store.db, { clusterId, id: older })).toBeUndefined()
  })

  test('change and go from the version in force only', async () => {
    const id = await add()
    const change = { title: 'Hai', body: '{"a":1}', updatedBy: officer, updatedAt: at }
    expect(await updateSheetDraft(store.db, { id, version: 2 }, change)).toBe(false)
    expect(await updateSheetDraft(store.db, { id, version: 1 }, change)).toBe(true)
    expect(await findSheetDraft(store.db, { clusterId, id })).toMatchObject({
      ...change,
      version: 2,
    })
    expect(await deleteSheetDraft(store.db, { id, version: 1 })).toBe(false)
    expect(await deleteSheetDraft(store.db, { id, version: 2 })).toBe(true)
    expect(await findSheetDraft(store.db, { clusterId, id })).toBeUndefined()
  })

  test('keep whose they are and what they came from', async () => {
    const id = await add({ basedOnSeason: seasonId, basedOnNumber: 1 })
    for (const change of [
      `cluster_id = 'khac'`,
      `created_by = 'khac'`,
      `based_on_number = 2`,
      `based_on_season = null, based_on_number = null`,
    ])
      expect(await refusal(`update sheet_draft set ${change} where id = '${id}'`)).toBeDefined()
    const alone = await add()
    const given = `based_on_season = '${seasonId}', based_on_number = 1`
    expect(await refusal(`update sheet_draft set ${given} where id = '${alone}'`)).toBeDefined()
  })

  test('half an origin is none', async () => {
    await expect(add({ basedOnNumber: 1 })).rejects.toThrow()
  })
})
