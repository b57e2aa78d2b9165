import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines } from '../../support/databases.ts'
import { allRoutes } from '../../support/routes.ts'
import attacks from './attacks.json' with { type: 'json' }
import { elsewhere, withoutTarget } from './elsewhere.ts'
import { answerOf, type Ground, makeGround, stateOf } from './ground.ts'
import { plays } from './plays.ts'
import { type Refusal, refusals } from './refusals.ts'
import { sweeps } from './sweeps.ts'

/** A published season stays so: what needs one comes last. */
const inOrder = attacks.toSorted((a, b) => Number(a.id === 'WF01') - Number(b.id === 'WF01'))
const idsIn = (table: object) => inOrder.filter(({ id }) => id in table)

test('every attack of the catalogue is carried out in one place', () => {
  const tables = [refusals, sweeps, plays, elsewhere, withoutTarget]
  const found = attacks.map(({ id }) => [id, tables.filter((table) => id in table).length])
  expect(found).toEqual(attacks.map(({ id }) => [id, 1]))
  expect(tables.flatMap(Object.keys).length).toBe(attacks.length)
})

test.each(Object.entries(elsewhere))(
  '%s is carried out by a test of its own',
  async (_, [file, name]) => {
    const text = await readFile(new URL(`../../${file}`, import.meta.url), 'utf8')
    expect(text).toContain(name)
  },
)

test('each request goes to a route that there is', () => {
  const routes = allRoutes().map(({ method, pattern }) => `${method} ${pattern}`)
  const asked = Object.values(refusals).flatMap((each) => each.map(({ route }) => route))
  expect(asked.filter((route) => !routes.includes(route))).toEqual([])
})

describe.each(engines)('attacks on %s', (engine) => {
  let ground: Ground
  beforeAll(async () => {
    ground = await makeGround(engine)
  })
  afterAll(() => ground.it.close())

  const send = async ({ route, as, params, body, version }: Refusal) => {
    const found = allRoutes(params?.(ground)).find(
      ({ method, pattern }) => `${method} ${pattern}` === route,
    )!
    const who = as === 'nobody' ? ground.it.anonymous : await ground.as(as)
    const method = found.method.toLowerCase() as 'get' | 'post' | 'put' | 'delete'
    if (method === 'get') return answerOf(who.get(found.path))
    if (method === 'post') return answerOf(who.post(found.path, body?.(ground)))
    return answerOf(who[method](found.path, body?.(ground), version))
  }

  test.each(idsIn(refusals))('$id: $title', async ({ id, expect: { status: foreseen } }) => {
    for (const refusal of refusals[id] ?? []) {
      await ground.enter(refusal.phase)
      const before = await stateOf(ground)
      const { status, code } = await send(refusal)
      expect({ status, code }).toEqual({ status: refusal.status, code: refusal.code })
      expect(foreseen).toContain(status)
      expect(await stateOf(ground)).toBe(before)
    }
  })

  test.each(idsIn(plays))('$id: $title', async ({ id }) => {
    await plays[id]?.(ground)
  })

  test.each(idsIn(sweeps))('$id: $title', async ({ id }) => {
    const sweep = sweeps[id]!
    await ground.enter(sweep.phase)
    const before = await stateOf(ground)
    await sweep.run(ground)
    expect(await stateOf(ground)).toBe(before)
  })
})
