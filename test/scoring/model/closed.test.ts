import * as v from 'valibot'
import { expect, test } from 'vitest'
import { closed, isUnknownField } from '../../../scoring/model/closed.ts'

const schema = closed({ a: v.optional(v.string()), b: v.optional(closed({ c: v.string() })) })
const told = (input: unknown) =>
  (v.safeParse(schema, input).issues ?? []).map((issue) => [
    (issue.path ?? []).map(({ key }) => key).join('.'),
    isUnknownField(issue),
    issue.requirement,
  ])

test.each<[string, unknown, unknown[]]>([
  ['nothing else', { a: 'x', b: { c: 'y' } }, []],
  ['one field more', { x: 1, a: 'x' }, [['x', true, ['a', 'b']]]],
  [
    'each of three fields more, with the fields that there are',
    { x: 1, a: 'x', y: 2, z: 3 },
    ['x', 'y', 'z'].map((field) => [field, true, ['a', 'b']]),
  ],
  [
    'two more further inside',
    { b: { c: 'y', x: 1, y: 2 } },
    ['b.x', 'b.y'].map((field) => [field, true, ['c']]),
  ],
  ['a list', [], [['', false, undefined]]],
  ['null', null, [['', false, undefined]]],
  ['a text', 'ab', [['', false, undefined]]],
])('%s', (_what, input, issues) => {
  expect(told(input)).toEqual(issues)
})
