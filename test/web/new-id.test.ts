import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Uuid } from '../../scoring/model/values.ts'
import { newId } from '../../web/new-id.ts'

test('a new id is a UUID of version 4, another each time', () => {
  const ids = Array.from({ length: 500 }, newId)
  for (const id of ids) {
    expect(v.is(Uuid, id)).toBe(true)
    expect(id).toMatch(/^.{14}4.{4}[89ab]/)
  }
  expect(new Set(ids).size).toBe(ids.length)
})
