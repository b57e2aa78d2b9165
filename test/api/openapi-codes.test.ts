import { expect, test } from 'vitest'
import { errors, isErrorCode } from '../../server/errors/schema.ts'
import { routes } from '../../server/routes.ts'
import { takenBy } from '../../server/valid.ts'

/** Every text that a schema gives as its message, anywhere inside it. */
function messagesIn(schema: unknown, seen = new Set<unknown>()): string[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return []
  seen.add(schema)
  const own = 'message' in schema && typeof schema.message === 'string' ? [schema.message] : []
  return [...own, ...Object.values(schema).flatMap((part) => messagesIn(part, seen))]
}

test('every refusal that a field can meet has its sentence', () => {
  const schemas = routes.routes.flatMap(({ handler }) => takenBy(handler)?.schema ?? [])
  const messages = new Set(schemas.flatMap((schema) => messagesIn(schema)))
  expect(messages.size).toBeGreaterThan(20)
  expect([...messages].filter((message) => !isErrorCode(message))).toEqual([])
})

test.each(Object.entries(errors))('%s says what happened and what to do', (_, { vi, en }) => {
  for (const sentence of [vi, en]) {
    expect(sentence).toMatch(/^["A-ZÀ-Ỹ0-9].*\.$/u)
    expect(sentence).not.toMatch(/!|vui lòng|xin vui|please|undefined/i)
    expect(sentence).toBe(sentence.normalize('NFC'))
  }
})
