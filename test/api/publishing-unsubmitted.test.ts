import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeStock } from '../../db/take-stock.ts'
import { checkCapsule } from '../../scoring/capsule/check.ts'
import type { Capsule } from '../../scoring/capsule/model.ts'
import type { Result } from '../../scoring/model/result.ts'
import type { Proposal } from '../../server/publishing/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { engines } from '../support/databases.ts'
import { seasonId } from '../support/small-season.ts'
import { handIn, ok, season } from './acts.ts'

const unions = ['quang-binh', 'quang-nam', 'khanh-hoa']

/** A sheet that was given back and never came again, with the best figures of all. */
describe.each(engines)('publishing without a sheet on %s', (engine) => {
  let it: TestApp
  let capsule: Capsule
  let text: string
  beforeAll(async () => {
    it = await createTestApp(engine)
    const [lead, deputy] = [await it.as('khanh-hoa'), await it.as('quang-nam')]
    await handIn(it, 'ha-tinh', '9')
    for (const [index, union] of unions.entries()) await handIn(it, union, String(index + 2))
    await it.enter('verify')
    await ok(lead.post(`${season}/members/ha-tinh/return`, { reason: 'Sai số liệu' }))
    for (const union of unions) {
      const head = union === 'khanh-hoa' ? deputy : lead
      const judged = `${season}/members/${union}/verified/II`
      await ok(head.put(judged, { fact: { points: '30' }, reason: 'Thống nhất' }, 0))
      const items = ['I.1', 'I.2'].map((criterion) => ({ member: union, criterion }))
      await ok(head.post(`${season}/verified-as-self`, { items }))
    }
    await it.enter('conference')
    await it.store.tx((trx) => takeStock(trx, it.now))
    const proposals = `${season}/publishing/proposals`
    const asked = { word: 'công bố', reason: 'Hà Tĩnh không nộp lại' }
    const { id } = await ok<Proposal>(lead.post(proposals, asked), 201)
    await ok(deputy.post(`${proposals}/${id}/decision`, { accept: true, word: 'Công bố' }))
    text = await (await it.anonymous.get(`/api/v1/public/seasons/${seasonId}/capsule`)).text()
    capsule = JSON.parse(text) as Capsule
  })
  afterAll(() => it.close())

  test('its member has no rank, and none of its own figures is public', async () => {
    expect(capsule.fallback).toBe(false)
    expect(capsule.result.members.map(({ id, rank }) => [id, rank])).toEqual([
      ['khanh-hoa', 1],
      ['quang-nam', 2],
      ['quang-binh', 3],
      ['ha-tinh', null],
    ])
    expect(capsule.result.members.at(-1)?.total).toBe('0')
    const { members, facts } = capsule.file as { members: object[]; facts: { member: string }[] }
    const out = { id: 'ha-tinh', status: 'unranked', reason: 'Chưa nộp bảng tự chấm' }
    expect(members).toContainEqual(expect.objectContaining(out))
    expect(facts.filter(({ member }) => member === 'ha-tinh')).toEqual([])
  })

  test('everybody recomputes it, and the standings say the same', async () => {
    expect(await checkCapsule(text, null)).toMatchObject({ differences: [] })
    const path = `${season}/standings?stage=verified&fallback=true`
    const { members } = await ok<Result>((await it.as('ha-tinh')).get(path))
    expect(members.map(({ id, rank, total }) => [id, rank, total])).toEqual(
      capsule.result.members.map(({ id, rank, total }) => [id, rank, total]),
    )
  })
})
