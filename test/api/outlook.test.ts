import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { OutlookAnswer } from '../../server/standings/outlook-schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { handIn, ok, refused, season } from './acts.ts'

const path = `${season}/outlook`

describe.each(engines)('the outlook on %s', (engine) => {
  let it: TestApp
  beforeEach(async () => {
    it = await createTestApp(engine)
  })
  afterEach(() => it.close())

  test('is open to those who see the standings, when they do', async () => {
    await refused((await it.as('ha-tinh')).get(path), 403, 'standings.not_open')
    await ok((await it.as('khanh-hoa')).get(path))
    await it.enter('verify')
    for (const login of ['ha-tinh', 'quan-sat']) await ok((await it.as(login)).get(path))
    await refused((await it.as('ha-tinh')).get(`${path}?fallback=perhaps`), 422, 'request.invalid')
  })

  test('tells the disputed cell, and that it decides, until verification is over', async () => {
    await handIn(it, 'quang-binh')
    await it.enter('verify')
    const lead = await it.as('khanh-hoa')
    const verify = (criterion: string, fact: object, reason = 'Đối chiếu hồ sơ') =>
      ok(lead.put(`${season}/members/quang-binh/verified/${criterion}`, { fact, reason }, 0))
    await verify('I.1', { quantity: '1' })
    const found = await outlookFor(lead)
    expect(found.cells.find(({ criterion }) => criterion === 'I.1')).toMatchObject({
      ...{ member: 'quang-binh', kind: 'disputed', now: '2' },
    })
    // Who has not handed in has no rank, as in the table.
    expect(found.members.map(({ id, rank }) => [id, rank?.now ?? null])).toEqual([
      ['quang-binh', 1],
      ['ha-tinh', null],
      ['quang-nam', null],
      ['khanh-hoa', null],
    ])
    expect(
      found.held.filter(({ reason }) => reason === 'no_sheet').map(({ member }) => member),
    ).toEqual(['ha-tinh', 'quang-nam', 'khanh-hoa'])
    await it.enter('conference')
    const later = await outlookFor(lead)
    expect(later.cells.filter(({ kind }) => kind === 'disputed')).toEqual([])
    await it.enter('published')
    const last = await outlookFor(lead)
    expect([last.cells, last.held, last.exact]).toEqual([[], [], true])
  })
})

/** Asks until the server knows. */
async function outlookFor(reader: Caller) {
  for (;;) {
    const { found } = await ok<OutlookAnswer>(reader.get(path))
    if (found) return found
  }
}
