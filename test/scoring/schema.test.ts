import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Result } from '../../scoring/model/result.ts'
import { readSeason } from '../../scoring/read.ts'
import { seasonJsonSchema } from '../../scoring/schema.ts'
import { score } from '../../scoring/score.ts'

test('the JSON Schema has every part of the file, closed, with decimals as text or number', () => {
  const schema = seasonJsonSchema()
  expect(schema).toMatchObject({
    type: 'object',
    required: ['format', 'title', 'year', 'members', 'sheet'],
    additionalProperties: false,
    properties: {
      members: {
        items: { properties: { size: { anyOf: [{ type: 'string' }, { type: 'number' }] } } },
      },
    },
  })
  const text = JSON.stringify(schema)
  for (const kind of [
    'fixed',
    'choice',
    'perUnit',
    'bands',
    'ratio',
    'leader',
    'place',
    'judged',
    'given',
  ])
    expect(text).toContain(`"const":"${kind}"`)
  for (const [, name] of text.matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g))
    expect(Object.keys(schema.$defs ?? {})).toContain(name)
})

test('a result is as its schema says', () => {
  const file = new URL('fixtures/seasons/tien-giang-2023-cai-lay.json', import.meta.url)
  const reading = readSeason(readFileSync(file, 'utf8'))
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
  const result = JSON.parse(JSON.stringify(score(reading.season)))
  expect(v.parse(Result, result)).toEqual(result)
})
