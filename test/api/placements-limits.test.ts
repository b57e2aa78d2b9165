import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { insertActivities } from '../../db/queries/activity-writes.ts'
import { findSheet, insertSheetVersion, useSheetVersion } from '../../db/queries/sheet-versions.ts'
import type { Claim } from '../../server/claims/schema.ts'
import {
  mostPlaces,
  type Place,
  type PlacementProposal,
  type PlacementsAnswer,
} from '../../server/placements/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { seasonId, smallFile } from '../support/small-season.ts'
import { claim, makeActivity, ok, record, refused, season } from './acts.ts'

const member = `${season}/members/quang-binh`
const at = (activityId: string, criterion: string): Place => ({ activityId, criterion })

describe.each(engines)('placing at its limits on %s', (engine) => {
  let it: TestApp
  let quangBinh: Caller
  beforeEach(async () => {
    it = await createTestApp(engine)
    quangBinh = await it.as('quang-binh')
  })
  afterEach(() => it.close())

  const place = (count: Place[], release: Place[] = []) =>
    quangBinh.post(`${member}/placements`, { count, release })
  const claimOf = (criterion: string) => ok<Claim>(quangBinh.get(`${member}/claims/${criterion}`))
  /** Many at once, straight into the store: how they are recorded is tested elsewhere. */
  async function recordMany(many: number): Promise<string[]> {
    const ids = Array.from({ length: many }, () => randomUUID())
    const by = await it.store.db.selectFrom('person').select('id').executeTakeFirstOrThrow()
    const input = makeActivity()
    await insertActivities(
      it.store.db,
      ids.map((id) => ({
        ...{ id, seasonId, memberId: 'quang-binh', source: '', input },
        ...{ by: by.id, at: it.now().toISOString() },
      })),
    )
    return ids
  }

  /** A next version of the sheet comes into force. */
  async function adopt(body: string): Promise<void> {
    const { digest: _, ...sheet } = (await findSheet(it.store.db, seasonId))!
    const number = sheet.number + 1
    await insertSheetVersion(it.store.db, { ...sheet, number, body })
    await useSheetVersion(it.store.db, seasonId, { number, version: number - 1 })
  }

  test('what is named like a penalty is suggested for none, and no penalty is offered', async () => {
    const title = 'Vắng hội nghị Cụm không có lý do'
    const penalty = { code: 'III', title, kind: 'penalty', rule: { kind: 'perUnit', points: '-1' } }
    const earned = { ...penalty, kind: 'bonus', rule: { kind: 'perUnit', points: '1' } }
    const { id } = await record(quangBinh, { title, field: 'cluster' })
    const proposedUnder = async (node: object) => {
      const { members: _, ...rules } = smallFile
      const sheet = { ...rules.sheet, nodes: [...rules.sheet.nodes, node] }
      const body = JSON.stringify({ ...rules, sheet })
      await adopt(body)
      return ok<PlacementProposal>(quangBinh.get(`${member}/placements`))
    }
    // The same words are found where they bring points: it is the kind that keeps them away.
    const found = await proposedUnder(earned)
    expect(found.suggestions).toMatchObject([{ activityId: id, criterion: 'III' }])
    const { criteria, suggestions } = await proposedUnder(penalty)
    expect(criteria.map(({ code }) => code)).toEqual(['I.1', 'I.2', 'II'])
    expect(suggestions).toEqual([])
  })

  test('so many are placed in one go and taken back again, and not one more', async () => {
    const ids = await recordMany(mostPlaces + 1)
    const all = ids.map((id) => at(id, 'I.1'))
    const most = all.slice(0, mostPlaces)
    for (const [count, release, path] of [
      [all, [], 'count'],
      [[], all, 'release'],
    ] as const) {
      const { errors } = await refused(place([...count], [...release]), 422, 'request.invalid')
      expect(errors).toMatchObject([{ path, code: 'list.too_long' }])
    }
    expect((await claimOf('I.1')).version).toBe(0)
    expect((await ok<PlacementsAnswer>(place(most))).counted).toHaveLength(mostPlaces)
    expect((await claimOf('I.1')).fact).toEqual({ quantity: String(mostPlaces) })
    expect((await ok<PlacementsAnswer>(place([], most))).released).toHaveLength(mostPlaces)
    expect((await claimOf('I.1')).fact).toBeNull()
  })

  test('an undo leaves alone what was moved meanwhile, and says what it took back', async () => {
    const [moved, stayed] = [await record(quangBinh), await record(quangBinh)]
    const placed = [at(moved.id, 'I.1'), at(stayed.id, 'I.1')]
    await ok(place(placed))
    await claim(quangBinh, 'quang-binh', 'I.1', { activityIds: [stayed.id] }, 1)
    await claim(quangBinh, 'quang-binh', 'I.2', { activityIds: [moved.id] })
    const answer = await ok<PlacementsAnswer>(place([], placed))
    expect(answer).toEqual({ counted: [], released: [at(stayed.id, 'I.1')] })
    expect((await claimOf('I.1')).activityIds).toEqual([])
    expect(await claimOf('I.2')).toMatchObject({ version: 1, activityIds: [moved.id] })
    // Asked for once more there is nothing left to do, and nothing is told of it.
    const events = () => it.store.db.selectFrom('audit').select('seq').execute()
    const before = await events()
    expect(await ok(place([], placed))).toEqual({ counted: [], released: [] })
    expect(await events()).toEqual(before)
  })

  test('of two who place one activity at once one does, and the other is told where', async () => {
    const { id } = await record(quangBinh)
    const answers = await Promise.all([place([at(id, 'I.1')]), place([at(id, 'I.2')])])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422])
    const { errors } = await answers.find(({ status }) => status === 422)!.json()
    expect(errors[0].message).toMatch(/đã tính ở I\.[12]\./)
    const counted = [await claimOf('I.1'), await claimOf('I.2')]
    expect(counted.flatMap(({ activityIds }) => activityIds)).toEqual([id])
  })
})
