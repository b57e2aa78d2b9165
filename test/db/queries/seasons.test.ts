import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  findEvidence,
  insertEvidence,
  listEvidence,
  listForeignEvidence,
  sumEvidenceBytes,
  withdrawEvidence,
} from '../../../db/queries/evidence.ts'
import { insertMissingOrganisations, listOrganisations } from '../../../db/queries/organisations.ts'
import { findSeason, listAllSeasons, listSeasons, moveSeason } from '../../../db/queries/seasons.ts'
import {
  findSheet,
  insertSheetVersion,
  listSheetVersions,
  useSheetVersion,
} from '../../../db/queries/sheet-versions.ts'
import type { Store } from '../../../db/store.ts'
import { engines, freshStore } from '../../support/databases.ts'
import { at, makeEvidence, makeSeason, officer } from '../make.ts'

describe.each(engines)('seasons on %s', (engine) => {
  let store: Store
  beforeAll(async () => {
    store = await freshStore(engine)
  })
  afterAll(() => store.close())

  test('are listed newest first with their cluster', async () => {
    const [one, two, newest] = [
      await makeSeason(store),
      await makeSeason(store),
      await makeSeason(store),
    ]
    await store.db.updateTable('season').set({ year: 2024 }).where('id', '=', newest).execute()
    const listed = await listSeasons(store.db, [one, newest, two])
    expect(listed.map(({ id }) => id)).toEqual([newest, ...[one, two].sort()])
    expect(listed[0]?.clusterName).toBe('Cụm 3')
    expect(await listSeasons(store.db, [])).toEqual([])
    expect(await listAllSeasons(store.db)).toEqual(listed)
  })

  test('move from the version in force', async () => {
    const id = await makeSeason(store)
    expect(await moveSeason(store.db, id, { phase: 'self-score', version: 2 })).toBe(false)
    expect(await moveSeason(store.db, id, { phase: 'self-score', version: 1 })).toBe(true)
    expect(await findSeason(store.db, id)).toMatchObject({ phase: 'self-score', version: 2 })
  })

  test('keep every sheet that was in force', async () => {
    const seasonId = await makeSeason(store)
    const add = (number: number, body: string) =>
      insertSheetVersion(store.db, { seasonId, number, body, createdBy: officer, createdAt: at })
    await add(1, '{"a":1}')
    await add(2, '{"a":2}')
    expect(await useSheetVersion(store.db, seasonId, { number: 2, version: 1 })).toBe(true)
    expect(await useSheetVersion(store.db, seasonId, { number: 1, version: 1 })).toBe(false)
    const digest = createHash('sha256').update('{"a":2}').digest('hex')
    expect(await findSheet(store.db, seasonId)).toMatchObject({ body: '{"a":2}', digest })
    const versions = await listSheetVersions(store.db, seasonId)
    expect(versions.map(({ number }) => number)).toEqual([2, 1])
  })

  test('an organisation that is there stays as it is', async () => {
    const named = (name: string) => ({ id: 'hue', name, shortName: name, createdAt: at })
    await insertMissingOrganisations(store.db, [named('Huế')])
    await insertMissingOrganisations(store.db, [named('Khác')])
    await insertMissingOrganisations(store.db, [])
    const known = await listOrganisations(store.db)
    expect(known.find(({ id }) => id === 'hue')?.name).toBe('Huế')
  })

  test('evidence is its member’s and its season’s', async () => {
    const seasonId = await makeSeason(store)
    const own = makeEvidence(seasonId, 'ha-tinh')
    const copy = { ...makeEvidence(seasonId, 'ha-tinh'), sha256: own.sha256 }
    const foreign = makeEvidence(seasonId, 'quang-nam')
    await insertEvidence(store.db, [own, copy, foreign])
    const key = { seasonId, memberId: 'ha-tinh' }
    const unknown = randomUUID()
    expect(await listForeignEvidence(store.db, key, [own.id, foreign.id, unknown])).toEqual([
      foreign.id,
      unknown,
    ])
    expect(await listForeignEvidence(store.db, key, [])).toEqual([])
    expect(await sumEvidenceBytes(store.db, seasonId, 'ha-tinh')).toBe(1000)
    expect(await sumEvidenceBytes(store.db, seasonId, 'quang-binh')).toBe(0)
    expect(await findEvidence(store.db, 'khac', own.id)).toBeUndefined()
    const withdraw = (memberId: string) =>
      withdrawEvidence(store.db, { seasonId, memberId, id: copy.id }, at)
    expect(await withdraw('quang-nam')).toBe(false)
    expect([await withdraw('ha-tinh'), await withdraw('ha-tinh')]).toEqual([true, false])
    expect(await findEvidence(store.db, seasonId, copy.id)).toBeUndefined()
    expect((await listEvidence(store.db, seasonId, 'ha-tinh')).map(({ id }) => id)).toEqual([
      own.id,
    ])
  })
})
