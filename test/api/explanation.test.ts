import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ExplainedLine } from '../../scoring/model/explained.ts'
import type { Result } from '../../scoring/model/result.ts'
import type { Explanation } from '../../server/standings/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { engines } from '../support/databases.ts'
import { handIn, ok, refused, season } from './acts.ts'

const standings = `${season}/standings`
const path = `${standings}/quang-binh/explanation`

describe.each(engines)('the explanation of a total on %s', (engine) => {
  let it: TestApp
  beforeEach(async () => {
    it = await createTestApp(engine)
  })
  afterEach(() => it.close())

  test('is open to whom the standings are open, and to nobody else', async () => {
    expect((await it.anonymous.get(path)).status).toBe(401)
    for (const login of ['quang-binh', 'ha-tinh', 'quan-sat'])
      await refused((await it.as(login)).get(path), 403, 'standings.not_open')
    await ok((await it.as('khanh-hoa')).get(path))
    await it.enter('verify')
    for (const login of ['ha-tinh', 'quan-sat', 'quang-binh'])
      await ok((await it.as(login)).get(path))
  })

  test('of no member, no stage, or in one language only there is none', async () => {
    await it.enter('verify')
    const lead = await it.as('khanh-hoa')
    await refused(lead.get(`${standings}/nobody/explanation`), 404, 'member.not_found')
    await refused(lead.get(`${path}?stage=best`), 422, 'request.invalid')
    await refused(lead.get(`${path}?language=vi`), 422, 'request.invalid')
  })

  test('tells line by line what the ledger of the same reading says', async () => {
    await handIn(it, 'quang-binh')
    await it.enter('verify')
    const lead = await it.as('khanh-hoa')
    const verified = `${season}/members/quang-binh/verified/I.1`
    await ok(lead.put(verified, { fact: { quantity: '1' }, reason: 'Hai đoàn trùng' }, 0))
    const told = async (query: string) => {
      const { members } = await ok<Result>(lead.get(`${standings}${query}`))
      const { total, ledger } = members.find(({ id }) => id === 'quang-binh')!
      const account = await ok<Explanation>(lead.get(`${path}${query}`))
      expect(account).toMatchObject({ member: 'quang-binh', total })
      expect(account.lines.map(asLine)).toEqual(
        ledger.map(({ code, fact, steps, points }) => ({ code, fact, steps, points })),
      )
      return account
    }
    const [own, both, column] = [
      await told('?stage=self'),
      await told('?fallback=true'),
      await told(''),
    ]
    expect([own.stage, own.total, both.total, column.total]).toEqual(['self', '38', '34', '2'])
    const line = column.lines.find(({ code }) => code === 'I.1')
    expect(line?.sentence.vi).toBe('1 × 2 = 2; được 2 điểm.')
  })

  test('holds no figures that the reader may not see yet', async () => {
    const of = async (login: string) => {
      const { total, lines } = await ok<Explanation>((await it.as(login)).get(`${path}?stage=self`))
      return { total, facts: lines.filter(({ fact }) => fact).length }
    }
    await it.enter('self-score')
    expect(await of('khanh-hoa')).toEqual({ total: '0', facts: 0 })
    await handIn(it, 'quang-binh')
    expect((await of('khanh-hoa')).total).toBe('38')
  })

  test('is not sent again while it is the same', async () => {
    await it.enter('verify')
    const member = await it.as('ha-tinh')
    const tag = (await member.get(path)).headers.get('etag') ?? ''
    const same = await member.get(path, { 'if-none-match': tag })
    expect({ status: same.status, body: await same.text() }).toEqual({ status: 304, body: '' })
  })
})

function asLine({ code, fact, steps, points }: ExplainedLine) {
  return { code, fact: fact?.said ?? null, steps: steps.map(({ vi }) => vi), points }
}
