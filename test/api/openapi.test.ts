import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../support/app.ts'
import { allRoutes, isOpen } from '../support/routes.ts'

interface Operation {
  security?: object[]
  parameters: { name: string; in: string; required: boolean; schema: object }[]
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}
interface Document {
  openapi: string
  paths: Record<string, Record<string, Operation>>
}

let it: TestApp
let document: Document
beforeAll(async () => {
  it = await createTestApp('sqlite')
  document = (await (await it.anonymous.get('/api/openapi.json')).json()) as Document
})
afterAll(() => it.close())

test('describes every route, and no other', () => {
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  const routes = allRoutes().map(
    ({ method, pattern }) => `${method} ${pattern.replace(/:(\w+)/g, '{$1}')}`,
  )
  expect(document.openapi).toBe('3.1.0')
  expect(described.sort()).toEqual(routes.sort())
})

test.each(allRoutes())('$method $pattern: parameters, body, answer, refusal', (route) => {
  const operation = operationOf(route)
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path')
  const named = [...route.pattern.matchAll(/:(\w+)/g)].map(([, name]) => name)
  expect(inPath.map(({ name }) => name).sort()).toEqual(named.sort())
  expect(inPath.every(({ required }) => required)).toBe(true)
  expect(operation.security === undefined).toBe(isOpen(route))
  expect(operation.responses.default?.content).toHaveProperty('application/problem+json')
  const [status, answer] = Object.entries(operation.responses)[0] ?? []
  if (status === '204') expect(answer?.content).toBeUndefined()
  else expect(answer?.content).toBeDefined()
  const key = operation.parameters.find(({ name }) => name === 'Idempotency-Key')
  expect(key !== undefined).toBe(route.method === 'POST' && !isOpen(route))
})

test('what a route takes is said by the schema that checks it', () => {
  const schema =
    document.paths['/api/v1/session']?.post?.requestBody?.content['application/json']?.schema
  expect(schema).toMatchObject({
    type: 'object',
    properties: { login: { type: 'string' }, password: { type: 'string' } },
    required: ['login', 'password'],
    additionalProperties: false,
  })
})

function operationOf({ method, pattern }: { method: string; pattern: string }): Operation {
  const operation = document.paths[pattern.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
  if (!operation) throw new Error(`${method} ${pattern} is not described`)
  return operation
}
