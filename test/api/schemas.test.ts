import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishedSchema, schemaNames } from '../../scoring/schema/published.ts'
import { createTestApp, type TestApp } from '../support/app.ts'

let it: TestApp
beforeAll(async () => {
  it = await createTestApp('sqlite')
})
afterAll(() => it.close())

describe.each(schemaNames)('/schemas/%s.json', (name) => {
  const path = `/schemas/${name}.json`

  test('is the published schema, for anybody, whatever they say they take', async () => {
    for (const accept of ['*/*', 'text/html', 'application/json']) {
      const answer = await it.anonymous.get(path, { accept })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('application/schema+json')
      expect(await answer.json()).toEqual(publishedSchema(name))
    }
  })

  test('is kept for a day, and then not sent again while it is the same', async () => {
    const { headers } = await it.anonymous.get(path)
    expect(headers.get('cache-control')).toBe('public, max-age=86400')
    const tag = headers.get('etag') ?? ''
    expect(tag).toMatch(/^"\w+"$/)
    const same = await it.anonymous.get(path, { 'if-none-match': tag })
    expect({ status: same.status, body: await same.text() }).toEqual({ status: 304, body: '' })
    expect(same.headers.get('cache-control')).toBe('public, max-age=86400')
    expect((await it.anonymous.get(path, { 'if-none-match': '"other"' })).status).toBe(200)
  })

  test('is packed for slow lines', async () => {
    const packed = await it.anonymous.get(path, { 'accept-encoding': 'gzip' })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(packed.headers.get('vary')).toContain('Accept-Encoding')
  })
})

test('there are no others', async () => {
  expect((await it.anonymous.get('/schemas/award.json')).status).toBe(404)
})
