import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { insertGrants, listSeasonGrants } from '../../db/queries/grants.ts'
import { add, format, parse } from '../../scoring/decimal.ts'
import type { FactFields } from '../../scoring/model/claim.ts'
import type { Leaf } from '../../scoring/model/node.ts'
import type { Result } from '../../scoring/model/result.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { leavesOf } from '../../scoring/model/sheet.ts'
import { kindOf } from '../../scoring/rules/index.ts'
import { score } from '../../scoring/score.ts'
import { insertWholeSeason, readSeasonText } from '../../server/admin/create-season.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import { engines } from '../support/databases.ts'
import { seasonId } from '../support/small-season.ts'
import { claim, handIn, makeClaim, ok, refused, season } from './acts.ts'

const path = `${season}/standings`

describe.each(engines)('standings on %s', (engine) => {
  let it: TestApp
  beforeEach(async () => {
    it = await createTestApp(engine)
  })
  afterEach(() => it.close())

  test('open to members when verification begins, to the heads before', async () => {
    for (const login of ['ha-tinh', 'quan-sat'])
      await refused((await it.as(login)).get(path), 403, 'standings.not_open')
    await ok((await it.as('khanh-hoa')).get(path))
    await it.enter('verify')
    for (const login of ['ha-tinh', 'quan-sat']) await ok((await it.as(login)).get(path))
    await refused((await it.as('ha-tinh')).get(`${path}?stage=best`), 422, 'request.invalid')
  })

  test('count what is verified, or the stage asked for, with what stands in for it', async () => {
    await handIn(it, 'quang-binh')
    await it.enter('verify')
    const lead = await it.as('khanh-hoa')
    const fact = { quantity: '1' }
    const verified = `${season}/members/quang-binh/verified/I.1`
    await ok(lead.put(verified, { fact, reason: 'Hai đoàn trùng' }, 0))
    const totalOf = async (query: string) => {
      const { members } = await ok<Result>(lead.get(`${path}${query}`))
      return members.find(({ id }) => id === 'quang-binh')?.total
    }
    expect(await totalOf('')).toBe('2')
    expect(await totalOf('?stage=self')).toBe('38')
    expect(await totalOf('?fallback=true')).toBe('34')
  })

  test('are not sent again while they are the same', async () => {
    await it.enter('verify')
    const haTinh = await it.as('ha-tinh')
    const tag = (await haTinh.get(path)).headers.get('etag') ?? ''
    expect(tag).toMatch(/^"\w+"$/)
    const same = await haTinh.get(path, { 'if-none-match': tag })
    expect({ status: same.status, body: await same.text() }).toEqual({ status: 304, body: '' })
    await it.enter('self-score')
    await handIn(it, 'ha-tinh')
    await it.enter('verify')
    const changed = await haTinh.get(`${path}?stage=self`, { 'if-none-match': tag })
    expect(changed.status).toBe(200)
  })

  test('are what the command line makes of the exported file', async () => {
    await handIn(it, 'quang-binh')
    await it.enter('self-score')
    const lead = await it.as('khanh-hoa')
    await claim(lead, 'khanh-hoa', 'I.1', { figures: { quantity: '2.50' } })
    await ok(lead.post(`${season}/members/khanh-hoa/submission`, { acceptMissing: ['I.2', 'II'] }))
    const shown = await ok<Result>(lead.get(`${path}?stage=self`))
    expect(shown.members.map(({ total }) => total)).toEqual(['38', '4', '0', '0'])
    const file = join(it.config.dataDir, 'season.json')
    await writeFile(file, await (await lead.get(`${season}/file`)).text())
    const args = ['run', '-s', 'thidua', '--', 'score', file, '--stage', 'self']
    const { stdout } = await promisify(execFile)('npm', args)
    expect(JSON.parse(stdout)).toEqual(shown)
  })

  test('add up in the ledger to the total of each member, whatever is claimed and verified', async () => {
    const { whole, leaves } = await openWholeSeason(it)
    const lead = await it.as('khanh-hoa')
    const versions = new Map<string, number>()
    /** Puts by the version that the last one made. */
    const put = async (address: string, body: unknown) => {
      const made = await ok<{ version?: number; round?: number }>(
        lead.put(address, body, versions.get(address) ?? 0),
      )
      versions.set(address, made.version ?? made.round ?? 0)
    }
    const of = (member: string, column: string, { code }: Leaf) =>
      `${whole}/members/${member}/${column}/${encodeURIComponent(code)}`
    const figures = fc
      .constantFrom(...leaves)
      .chain((leaf) => fc.tuple(fc.constant(leaf), factArbitrary(leaf)))
    const verified = fc.tuple(fc.constantFrom('ha-tinh', 'quang-binh', 'quang-nam'), figures)

    await fc.assert(
      fc.asyncProperty(
        fc.array(figures, { minLength: 1, maxLength: 4 }),
        fc.array(verified, { minLength: 1, maxLength: 6 }),
        async (claims, checks) => {
          for (const [leaf, fact] of claims)
            await put(of('khanh-hoa', 'claims', leaf), makeClaim({ figures: fact }))
          for (const [member, [leaf, fact]] of checks)
            await put(of(member, 'verified', leaf), { fact, reason: 'Đối chiếu hồ sơ' })
          const file = await ok<SeasonFile>(lead.get(`${whole}/file`))
          for (const stage of ['self', 'verified'] as const) {
            const result = await ok<Result>(lead.get(`${whole}/standings?stage=${stage}`))
            expect(result).toEqual(score(file, { stage }))
            for (const { ledger, total } of result.members) expect(sumOf(ledger)).toBe(total)
          }
        },
      ),
      { numRuns: 8 },
    )
  })
})

function sumOf(ledger: readonly { points: string }[]): string {
  return format(ledger.map(({ points }) => parse(points)).reduce(add, parse('0')))
}

/** The whole sheet of Cụm 3, with the heads of the small season; the lead's own sheet is open again. */
async function openWholeSeason(it: TestApp): Promise<{ whole: string; leaves: Leaf[] }> {
  const file = readSeasonText(readFileSync('criteria/cum-3-2023.json', 'utf8'))
  const id = 'cum-thu-2023'
  await it.store.tx(async (trx) => {
    await insertWholeSeason(trx, {
      season: file,
      clusterId: 'cum-thu',
      startsOn: '2023-01-01',
      endsOn: '2023-11-15',
      phase: 'verify',
      demo: false,
      by: 'test',
      now: it.now().toISOString(),
    })
    const grants = (await listSeasonGrants(trx, seasonId)).filter(
      ({ login }) => login === 'khanh-hoa',
    )
    const same = grants.map(({ login, name, ...grant }) => grant)
    const ids = same.map((grant) => ({ ...grant, id: crypto.randomUUID(), seasonId: id }))
    await insertGrants(trx, ids)
    const sheets = trx.updateTable('member').where('seasonId', '=', id)
    await sheets.set({ sheetState: 'submitted' }).execute()
    await sheets.set({ sheetState: 'returned' }).where('id', '=', 'khanh-hoa').execute()
  })
  return { whole: `/api/v1/seasons/${id}`, leaves: leavesOf(file.sheet) }
}

const tenths = (most: number) =>
  fc.integer({ min: 0, max: most * 10 }).map((value) => String(value / 10))

/** Any fact that the leaf's rule takes. */
function factArbitrary({ rule }: Leaf): fc.Arbitrary<FactFields> {
  const { min = '0', max = '0' } = rule as { min?: string; max?: string }
  const inside = fc
    .integer({ min: Number(min) * 10, max: Number(max) * 10 })
    .map((value) => String(value / 10))
  const options = rule.kind === 'choice' ? rule.options.map(({ id }) => id) : ['']
  const fields = {
    quantity: tenths(30),
    actual: tenths(500),
    plan: fc.integer({ min: 1, max: 300 }).map(String),
    previous: tenths(400),
    met: fc.boolean(),
    option: fc.constantFrom(...options),
    scores: fc.array(inside, { minLength: 3, maxLength: 6 }),
    points: inside,
  }
  const taken = kindOf(rule).takes(rule) as (keyof typeof fields)[]
  const record = Object.fromEntries(taken.map((name) => [name, fields[name]]))
  return fc.record(record) as fc.Arbitrary<FactFields>
}
