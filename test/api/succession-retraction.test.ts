import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failureOf } from '../../db/failure.ts'
import { takeStock } from '../../db/take-stock.ts'
import type { Activity } from '../../server/activities/schema.ts'
import type { AuditEvent } from '../../server/audit/schema.ts'
import { verifyStore } from '../../server/audit/verify-store.ts'
import type { ToldRole } from '../../server/organisations/hand-back.ts'
import type { NewSuccession, Succession } from '../../server/organisations/schema.ts'
import type { SeasonDetail } from '../../server/seasons/schema.ts'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { idOf, seasonId } from '../support/small-season.ts'
import { claim, ok, record, refused, season } from './acts.ts'

const successions = `/api/v1/admin/seasons/${seasonId}/successions`
const reason = { reason: 'Ghi nhầm đơn vị' }

/** Mergers that were entered by mistake; the tests follow one another. */
describe.each(engines)('a merger is taken back on %s', (engine) => {
  let it: TestApp
  let admin: Caller
  let old: Caller
  let spring: Activity
  beforeAll(async () => {
    it = await createTestApp(engine)
    await it.store.tx((trx) => takeStock(trx, it.now))
    admin = await it.as('admin')
    old = await it.as('quang-binh')
    spring = await record(old, { startsOn: '2026-03-12' })
  })
  afterAll(() => it.close())

  const merger = (to: NewSuccession['to']): NewSuccession => ({
    ...{ kind: 'merged', from: ['quang-binh'], to, onDay: '2026-07-01' },
    ...{ document: '12/QĐ-UBND', people: [idOf('quang-binh')] },
  })
  const intoOther = merger({ kind: 'member', memberId: 'ha-tinh' })
  const intoNew = merger({
    ...{ kind: 'new', id: 'moi', name: 'Liên hiệp hữu nghị mới', shortName: 'Mới' },
  })
  const enter = (input: NewSuccession) => ok<Succession[]>(admin.post(successions, input), 201)
  const retract = (body: object = reason, memberId = 'quang-binh') =>
    admin.post(`${successions}/${memberId}/retraction`, body)
  const membersNow = async () => (await ok<SeasonDetail>(old.get(season))).members
  const rolesOf = async (login: string) => {
    const rows = await it.store.db
      .selectFrom('roleGrant')
      .select(['memberId', 'role'])
      .where('personId', '=', idOf(login))
      .where('seasonId', '=', seasonId)
      .where('status', '=', 'active')
      .execute()
    return rows.map(({ memberId, role }) => `${memberId}/${role}`).sort()
  }

  /** As the newest event of a taking back tells them. */
  const rolesTold = async () => {
    const { body } = await it.store.db
      .selectFrom('audit')
      .select('body')
      .where('action', '=', 'member.succession_retracted')
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    return (JSON.parse(body) as { roles: Record<'ended' | 'removed', ToldRole[]> }).roles
  }
  const nameOf = ({ memberId, role }: ToldRole) => `${memberId}/${role}`

  test('only what is there, with a reason, by the administrator', async () => {
    await refused(retract(), 404, 'succession.not_found')
    await refused(retract({ reason: ' ' }), 422, 'request.invalid')
    await refused(old.post(`${successions}/quang-binh/retraction`, reason), 403, 'right.missing')
  })

  test('the member goes on as it stood, and roles go back', async () => {
    const [before, roles] = [await membersNow(), await rolesOf('quang-binh')]
    const [entered] = await enter(intoOther)
    expect(entered).toMatchObject({ from: 'quang-binh', to: 'ha-tinh', hindrance: null })
    expect(await rolesOf('quang-binh')).toEqual([
      ...['ha-tinh/approver', 'ha-tinh/editor'],
      ...roles,
    ])
    expect(await ok<Succession[]>(retract())).toEqual([])
    const standing = (members: SeasonDetail['members']) =>
      members.map(({ version, ...member }) => member)
    expect(standing(await membersNow())).toEqual(standing(before))
    expect(await rolesOf('quang-binh')).toEqual(roles)
    await record(old, { startsOn: '2026-09-02' })
  })

  test('the event tells every role that ended or went with the new member', async () => {
    const told = await rolesTold()
    expect(told.ended.map(nameOf).sort()).toEqual(['ha-tinh/approver', 'ha-tinh/editor'])
    expect(told.ended[0]).toMatchObject({ personId: idOf('quang-binh'), status: 'active' })
    expect(told.removed).toEqual([])
    await enter(intoNew)
    const grant = { personId: idOf('quang-nam'), memberId: 'moi', role: 'editor', document: 'QĐ 9' }
    await ok(admin.post(`/api/v1/admin/seasons/${seasonId}/grants`, grant), 201)
    await ok(retract())
    const { ended, removed } = await rolesTold()
    expect(ended.map(nameOf).sort()).toEqual(['moi/approver', 'moi/editor'])
    expect(removed).toHaveLength(3)
    expect(removed).toContainEqual(expect.objectContaining(grant))
  })

  test('it can be entered again; one that came into being by it goes with it', async () => {
    await enter(intoNew)
    expect((await membersNow()).map(({ id }) => id)).toContain('moi')
    await ok(retract())
    expect((await membersNow()).map(({ id }) => id)).not.toContain('moi')
    expect(await it.store.db.selectFrom('organisationSuccession').selectAll().execute()).toEqual([])
  })

  test('what the new one did since stands in the way', async () => {
    await enter(intoNew)
    await claim(old, 'moi', 'I.1', { figures: { quantity: '2' } })
    const [entered] = await ok<Succession[]>(admin.get(successions))
    expect(entered?.hindrance).toBe('active')
    await refused(retract(), 409, 'succession.rests')
    await it.store.db.deleteFrom('claim').where('memberId', '=', 'moi').execute()
    await ok(retract())
  })

  test('so does what it claims of the old one, and the next phase', async () => {
    await enter(intoOther)
    await claim(await it.as('ha-tinh'), 'ha-tinh', 'I.1', { activityIds: [spring.id] })
    const [claimed] = await ok<Succession[]>(admin.get(successions))
    expect(claimed?.hindrance).toBe('claimed')
    await refused(retract(), 409, 'succession.rests')
    await it.enter('verify')
    const [late] = await ok<Succession[]>(admin.get(successions))
    expect(late?.hindrance).toBe('late')
    await it.enter('record')
  })

  test('so does a reminder that was sent to the new one: it stays on record', async () => {
    await it.enter('self-score')
    await enter({ ...intoNew, from: ['quang-nam'], people: [] })
    const lead = await it.as('khanh-hoa')
    await ok(lead.post(`${season}/reminders`, { memberIds: ['moi'], note: '' }), 201)
    await refused(retract(reason, 'quang-nam'), 409, 'succession.rests')
    await it.enter('record')
  })

  test('the trail says who, and why', async () => {
    const lead = await it.as('khanh-hoa')
    const events = await ok<AuditEvent[]>(lead.get(`${season}/audit`))
    const said = events.find(({ action }) => action === 'member.succession_retracted')
    expect(JSON.stringify(said)).toContain('Ghi nhầm đơn vị')
    const report = await it.store.read((db) => verifyStore(db, { dataDir: it.config.dataDir }))
    const faults = report.rows.faults.filter(({ table }) => table !== 'season' && table !== 'claim')
    expect(faults).toEqual([])
  })

  test('the database keeps a succession that nobody took back, and every act', async () => {
    const { db } = it.store
    const failure = (act: Promise<unknown>) => act.then(() => null, failureOf)
    expect(await failure(db.deleteFrom('organisationSuccession').execute())).toBe('append_only')
    expect(await failure(db.deleteFrom('successionAct').execute())).toBe('append_only')
    const changed = db.updateTable('successionAct').set({ reason: 'khác' })
    expect(await failure(changed.execute())).toBe('append_only')
  })
})
