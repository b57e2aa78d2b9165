import { recordTables } from '../../../db/records.ts'
import type { Engine } from '../../../db/store.ts'
import type { Activity } from '../../../server/activities/schema.ts'
import type { Problem } from '../../../server/errors/schema.ts'
import type { Evidence } from '../../../server/evidence/schema.ts'
import type { Phase } from '../../../server/seasons/schema.ts'
import { createTestApp, type TestApp } from '../../support/app.ts'
import type { Caller } from '../../support/caller.ts'
import { attach, claim, makeActivity, ok, season } from '../acts.ts'

/** One season that is attacked: a sheet that was handed in, one that was not, and their records. */
export interface Ground {
  it: TestApp
  as(login: string): Promise<Caller>
  enter(phase: Phase): Promise<void>
  /** Of `ha-tinh`, whose sheet is handed in. */
  activity: Activity
  evidence: Evidence
  /** Of `quang-binh`, whose sheet is a draft. */
  own: Activity
  ownEvidence: Evidence
}

/** How a request was answered. */
export interface Answer {
  status: number
  code?: string | undefined
  text: string
}

export async function makeGround(engine: Engine): Promise<Ground> {
  const it = await createTestApp(engine)
  const callers = new Map<string, Caller>()
  const as = async (login: string) => {
    const known = callers.get(login) ?? (await it.as(login))
    callers.set(login, known)
    return known
  }
  const haTinh = await as('ha-tinh')
  const evidence = await attach(haTinh, 'ha-tinh')
  const activities = `${season}/activities`
  const input = makeActivity({ evidenceIds: [evidence.id] })
  const activity = await ok<Activity>(haTinh.post(activities, input), 201)
  const quangBinh = await as('quang-binh')
  const ownEvidence = await attach(quangBinh, 'quang-binh', 'ke-hoach.pdf')
  const own = await ok<Activity>(quangBinh.post(activities, makeActivity()), 201)
  await it.enter('self-score')
  await claim(haTinh, 'ha-tinh', 'I.1', { activityIds: [activity.id] })
  await ok(haTinh.post(`${season}/members/ha-tinh/submission`, { acceptMissing: ['I.2', 'II'] }))
  return { it, as, enter: (phase) => it.enter(phase), activity, evidence, own, ownEvidence }
}

/** Every record that there is and the whole trail: what a refused request must leave as it was. */
export async function stateOf({ it: { store } }: Ground): Promise<string> {
  const tables = [...recordTables, 'audit', 'envelope', 'sealedPaper'] as const
  const rows: unknown[] = []
  for (const table of tables) {
    const all = await store.db.selectFrom(table).selectAll().execute()
    rows.push(all.map((row) => JSON.stringify(row)).sort())
  }
  return JSON.stringify(rows)
}

export async function answerOf(response: Response | Promise<Response>): Promise<Answer> {
  const { status, headers, ...rest } = await Promise.resolve(response).then(async (got) => ({
    status: got.status,
    headers: got.headers,
    text: await got.text(),
  }))
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json')
  return {
    status,
    text: rest.text,
    code: isProblem ? (JSON.parse(rest.text) as Problem).code : undefined,
  }
}
