import { describe, expect, test } from 'vitest'
import { publishedSchema, schemaNames } from '../../../scoring/schema/published.ts'

/** A part of a schema, as far as the test looks into it. */
interface Part {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  description?: string
  properties?: Record<string, Part>
  items?: Part
  prefixItems?: Part[]
  additionalProperties?: Part | boolean
  anyOf?: Part[]
  oneOf?: Part[]
  $defs?: Record<string, Part>
}

/** Every definition, field and branch with its place; what only constrains them is no field. */
function placesIn(part: Part, at: string): [place: string, part: Part][] {
  const named = (parts: Record<string, Part> = {}) => Object.entries(parts)
  const told = [
    ...named(part.$defs).map(([name, one]) => [`${at}/$defs/${name}`, one] as const),
    ...named(part.properties).map(([name, one]) => [`${at}/${name}`, one] as const),
    ...[...(part.anyOf ?? []), ...(part.oneOf ?? [])].map((one, i) => [`${at}|${i}`, one] as const),
  ]
  const { additionalProperties: more } = part
  const inside = [
    part.items,
    ...(part.prefixItems ?? []),
    typeof more === 'object' ? more : undefined,
  ]
  return [
    ...told.flatMap(([place, one]) => [[place, one] as [string, Part], ...placesIn(one, place)]),
    ...inside.flatMap((one, i) => (one ? placesIn(one, `${at}[${i}]`) : [])),
  ]
}

describe.each(schemaNames)('the schema of a %s', (name) => {
  const schema = publishedSchema(name) as Part & { $id: string; $schema: string; title: string }
  const defs = schema.$defs ?? {}

  test('says what it is', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:thidua:schema:${name}@1`,
      title: expect.stringContaining('Thi Đua'),
      type: 'object',
      description: expect.stringMatching(/\.$/),
    })
  })

  test('describes every definition, field and branch in a sentence', () => {
    const places = placesIn(schema, '')
    expect(places.length).toBeGreaterThan(60)
    const silent = places.filter(([, { $ref, description }]) => {
      const text = description ?? defs[$ref?.replace('#/$defs/', '') ?? '']?.description ?? ''
      return !/\w{2}.*\.$/.test(text)
    })
    expect(silent.map(([place]) => place)).toEqual([])
  })

  test('says of every definition, field and branch what may stand there', () => {
    const types = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']
    const open = placesIn(schema, '').filter(
      ([, { $ref, type, anyOf, oneOf, ...rest }]) =>
        !($ref || anyOf || oneOf || 'const' in rest || 'enum' in rest) &&
        !(type && [type].flat().every((one) => types.includes(one))),
    )
    expect(open.map(([place]) => place)).toEqual([])
  })

  test('refers only to what it defines, and defines only what it refers to', () => {
    const refs = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)]
    expect(new Set(refs.map(([, ref]) => ref))).toEqual(new Set(Object.keys(defs)))
  })

  test('is the same each time it is made', () => {
    expect(JSON.stringify(publishedSchema(name))).toBe(JSON.stringify(schema))
  })
})

test('a field of the file is said to be closed, required or left out as the reader has it', () => {
  expect(publishedSchema('season')).toMatchObject({
    required: ['format', 'title', 'year', 'members', 'sheet'],
    additionalProperties: false,
    properties: { members: { minItems: 1 }, facts: { default: [] } },
    $defs: { Member: { required: ['id', 'name', 'order'], additionalProperties: false } },
  })
})
