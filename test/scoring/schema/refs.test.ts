import { expect, test } from 'vitest'
import { reachable, renamed } from '../../../scoring/schema/refs.ts'

test('references are renamed wherever they stand; a field of that name is none', () => {
  const schema = {
    $ref: '#/$defs/A',
    properties: { $ref: { type: 'string' }, b: { items: { $ref: '#/$defs/B' } } },
  } as const
  expect(renamed(schema as never, (name) => `x${name}`)).toEqual({
    $ref: '#/$defs/xA',
    properties: { $ref: { type: 'string' }, b: { items: { $ref: '#/$defs/xB' } } },
  })
})

test('what is reached, itself or through others, by name; also where two lead to each other', () => {
  const [a, b] = [{ items: { $ref: '#/$defs/B' } }, { items: { $ref: '#/$defs/A' } }] as const
  const defs = { C: { type: 'null' }, B: b, A: a } as const
  expect(Object.entries(reachable({ $ref: '#/$defs/B' }, defs as never))).toEqual([
    ['A', a],
    ['B', b],
  ])
})
