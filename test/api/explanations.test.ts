import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { StageValue } from '../../server/claims/schema.ts'
import type { Explanation, NewExplanation } from '../../server/explanations/schema.ts'
import type { ReviewMatrix } from '../../server/review/schema.ts'
import type { Blocker } from '../../server/seasons/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { seasonId } from '../support/small-season.ts'
import { attach, claim, handIn, makeActivity, ok, record, refused, season } from './acts.ts'

const own = 'quang-binh'

describe.each(engines)('explanations on %s', (engine) => {
  let it: TestApp
  let lead: Caller
  let member: Caller
  beforeEach(async () => {
    it = await createTestApp(engine)
    lead = await it.as('khanh-hoa')
    member = await it.as(own)
  })
  afterEach(() => it.close())

  const verify = (quantity: string, round = 0) => {
    const value = { fact: { quantity }, reason: 'Thiếu giấy mời' }
    return ok<StageValue>(lead.put(`${season}/members/${own}/verified/I.1`, value, round))
  }
  const explain = (changes: Partial<NewExplanation> = {}, who = member, of = own) =>
    who.post(`${season}/members/${of}/explanations`, {
      ...{ criterion: 'I.1', round: 1, agrees: false, statement: 'Giấy mời đính kèm' },
      ...{ evidenceIds: [], ...changes },
    })
  const cell = async () => {
    const { cells } = await ok<ReviewMatrix>(lead.get(`${season}/review`))
    return cells.find(({ member: of, criterion }) => of === own && criterion === 'I.1')
  }
  const blockers = async () =>
    (await ok<Blocker[]>(lead.get(`${season}/blockers`))).map(({ code }) => code)

  const toExplain = async () => {
    await handIn(it, own)
    await it.enter('verify')
    await verify('2')
    await it.enter('explain')
  }

  test('the answer stands beside the value until the verifier looks again', async () => {
    await toExplain()
    const file = await attach(member, own)
    it.pass(1)
    const given = await ok<Explanation>(explain({ evidenceIds: [file.id] }), 201)
    expect(given).toMatchObject({ member: own, round: 1, by: `Tài khoản ${own}` })
    expect(given.evidence.map(({ name }) => name)).toEqual([file.name])
    expect(await ok(lead.get(`${season}/explanations`))).toEqual([given])
    expect((await cell())?.explained).toEqual({ agrees: false, at: given.at })

    await it.enter('verify-2')
    expect(await blockers()).toContain('contested')
    it.pass(1)
    await verify('2', 1)
    expect(await blockers()).not.toContain('contested')
    const path = `${season}/members/${own}/claims/I.1`
    const { values } = await ok<{ values: StageValue[] }>(lead.get(path))
    expect(values.filter(({ stage }) => stage === 'verified').map(({ round }) => round)).toEqual([
      1, 2,
    ])
  })

  test('whoever agrees leaves nothing open, and may still say otherwise later', async () => {
    await toExplain()
    it.pass(1)
    await ok(explain({ agrees: true, statement: '' }), 201)
    await it.enter('verify-2')
    expect(await blockers()).not.toContain('contested')
    await it.enter('explain')
    it.pass(1)
    await ok(explain(), 201)
    await it.enter('verify-2')
    expect(await blockers()).toContain('contested')
    expect(await ok<Explanation[]>(lead.get(`${season}/explanations`))).toHaveLength(2)
  })

  test('is refused out of phase and time, to the wrong value, for others, without words', async () => {
    await handIn(it, own)
    await it.enter('verify')
    await refused(explain(), 409, 'phase.closed')
    await it.enter('explain')
    await refused(explain(), 409, 'explanation.outdated')
    await it.enter('verify')
    await verify('3')
    await it.enter('explain')
    await refused(explain(), 409, 'explanation.same')
    await it.enter('verify')
    await verify('2', 1)
    await it.enter('explain')
    await refused(explain(), 409, 'explanation.outdated')
    await refused(explain({ round: 2, statement: '' }), 422, 'request.invalid')
    await refused(explain({ round: 2 }, lead), 403, 'right.missing')
    const dueAt = new Date(it.now().getTime() + 60_000).toISOString()
    const row = { seasonId, phase: 'explain', opensAt: null, dueAt }
    await it.store.db.insertInto('seasonPhase').values(row).execute()
    await ok(explain({ round: 2 }), 201)
    it.pass(1)
    await refused(explain({ round: 2 }), 409, 'deadline.passed')
  })

  test('a confirmation lapses when an activity under it is edited, and is given again', async () => {
    const joint = [{ memberId: own, role: 'take-part' as const, share: null }]
    const host = await it.as('ha-tinh')
    const shared = await record(host, { joint })
    await claim(member, own, 'I.1', { activityIds: [shared.id] })
    await it.enter('self-score')
    const submit = () =>
      ok(member.post(`${season}/members/${own}/submission`, { acceptMissing: ['I.2', 'II'] }))
    await submit()
    await it.enter('verify')
    it.pass(1)
    await ok(
      lead.post(`${season}/verified-as-self`, { items: [{ member: own, criterion: 'I.1' }] }),
    )
    expect(await blockers()).not.toContain('lapsed')
    // Both sheets are open again, so that the host may edit what its partner claims.
    await it.setSheet(own, 'returned')
    await it.setSheet('ha-tinh', 'returned')
    it.pass(1)
    const input = makeActivity({ joint, people: 40 })
    await ok(host.put(`${season}/activities/${shared.id}`, input, shared.version))
    await it.setSheet(own, 'submitted')
    const found = (await cell())!
    expect(found.groundsAt! > found.verified!.at).toBe(true)
    expect(await blockers()).toContain('lapsed')
    it.pass(1)
    const again = { fact: found.verified!.fact, reason: '' }
    await ok(lead.put(`${season}/members/${own}/verified/I.1`, again, 1))
    expect(await blockers()).not.toContain('lapsed')
  })
})
