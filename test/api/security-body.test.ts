import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../support/app.ts'
import type { Caller } from '../support/caller.ts'
import { engines } from '../support/databases.ts'
import { stateOf } from './state-of.ts'

const people = '/api/v1/admin/people'
const json = { 'content-type': 'application/json' }
const here = { 'sec-fetch-site': 'same-origin' }

describe.each(engines)('attacks by what a body says on %s', (engine) => {
  let it: TestApp
  let admin: Caller
  let before: string
  beforeAll(async () => {
    it = await createTestApp(engine)
    admin = await it.as('admin')
    before = await stateOf(it)
  })
  afterAll(async () => {
    expect(await stateOf(it)).toBe(before) // nothing that was refused has left a trace
    await it.close()
  })

  const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code
  const post = (body: string | Uint8Array<ArrayBuffer>) =>
    admin.raw(people, {
      method: 'POST',
      headers: { ...here, ...json, 'idempotency-key': crypto.randomUUID() },
      body,
    })
  const create = (fields: object) => post(JSON.stringify({ login: 'moi', name: 'Mới', ...fields }))

  test('a body is cut off at its limit, whatever length it claims', async () => {
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(16 * 1024).fill(32)),
    })
    const response = await admin.raw(people, {
      method: 'POST',
      headers: { ...json, ...here, 'idempotency-key': crypto.randomUUID() },
      body: stream,
      duplex: 'half',
    } as RequestInit)
    expect([response.status, await codeOf(response)]).toEqual([413, 'request.too_large'])
  })

  test('VA01: fields that the server keeps for itself', async () => {
    for (const field of ['status', 'personId', 'id', 'passwordHash', 'createdAt', 'version']) {
      const response = await create({ [field]: 1 })
      expect(response.status).toBe(422)
      expect(await response.json()).toMatchObject({
        code: 'request.invalid',
        errors: [{ path: field, code: 'field.unknown' }],
      })
    }
  })

  test.each([
    ['{"login":"moi","name":"Mới","__proto__":{"polluted":1}}', '__proto__'],
    ['{"login":"moi","name":"Mới","constructor":{"prototype":{"polluted":1}}}', 'constructor'],
    ['{"login":"moi","name":[{"prototype":1}]}', 'name.0.prototype'],
  ])('VA02: %s', async (body, path) => {
    const response = await post(body)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ path, code: 'field.unknown' }] })
    expect('polluted' in {}).toBe(false)
  })

  test.each([
    ['NUL', 'a\u0000b', 'text.unprintable'],
    ['half a surrogate pair', '\ud800', 'text.unprintable'],
    ['an overriding direction', '\u202Egpj.exe', 'text.unprintable'],
    ['10 000 marks on one letter', `a${'\u0301'.repeat(10_000)}`, 'text.too_long'],
  ])('VA07: %s in a text', async (_, name, code) => {
    const body = JSON.stringify({ login: 'moi', name })
    const response = await post(body)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ path: 'name', code }] })
  })

  const utf16 = new Uint8Array(Buffer.from('{"login":"moi","name":"Mới"}', 'utf16le'))
  const latin1 = new Uint8Array(Buffer.from('{"login":"moi","name":"Hà"}', 'latin1'))
  const overlong = new Uint8Array([0x22, 0xc0, 0xaf, 0x22])
  test.each([
    ['cut off', '[1,2', 400, 'json.malformed'],
    ['empty', '', 400, 'json.malformed'],
    ['with a byte order mark', '\ufeff{}', 400, 'json.malformed'],
    ['in UTF-16', utf16, 400, 'json.malformed'],
    ['in ISO 8859-1', latin1, 400, 'json.malformed'],
    ['in overlong UTF-8', overlong, 400, 'json.malformed'],
    ['null', 'null', 422, 'request.invalid'],
    ['with a key twice', '{"login":"moi","login":"hai","name":"Mới"}', 400, 'json.repeated_key'],
    [
      'with a key twice, escaped',
      '{"name":"Mới","login":"a","l\\u006fgin":"b"}',
      400,
      'json.repeated_key',
    ],
    ['nested deep', `${'['.repeat(5000)}${']'.repeat(5000)}`, 400, 'json.too_deep'],
  ])('VA10: JSON %s', async (_, body, status, code) => {
    const response = await post(body)
    expect([response.status, await codeOf(response)]).toEqual([status, code])
  })

  test('a colon or a quotation mark inside a text is no key', async () => {
    const response = await create({ login: 'A "b": c', name: '{"x": "y"}' })
    expect(await response.json()).toMatchObject({
      errors: [{ path: 'login', code: 'login.unreadable' }],
    })
  })
})
