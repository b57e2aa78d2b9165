import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { exactlyOneOf } from '../../../scoring/model/contradiction.ts'
import { toldApart } from '../../../scoring/model/told-apart.ts'

function told(schema: v.GenericSchema, input: unknown): string[] {
  const { issues = [] } = v.safeParse(schema, input)
  return issues.map(({ path = [], message }) => `${path.map(({ key }) => key)} ${message}`)
}

describe('exactly one of some fields', () => {
  const any = v.any() as v.GenericSchema<object>
  const schema = v.pipe(any, exactlyOneOf(['a', 'b', 'c'] as never))

  test.each<[unknown, string[]]>([
    [{ b: 1 }, []],
    [{ b: null, d: 1 }, []],
    [{}, ['a field.missing']],
    [{ a: undefined, d: 1 }, ['a field.missing']],
    [{ c: 1, a: 2, b: 3 }, ['b field.contradicts', 'c field.contradicts']],
    [null, []],
    ['abc', []],
  ])('%j: %j', (input, issues) => {
    expect(told(schema, input)).toEqual(issues)
  })
})

describe('one of several objects', () => {
  const count = v.object({ count: v.number('count.wrong') })
  const share = v.object({ share: v.number('share.wrong') })
  const schema = toldApart<object>(
    () => [count, share],
    (has) => (has('share') ? share : count),
  )

  test.each<[unknown, string[]]>([
    [{ share: 1 }, []],
    [{ share: 'x', count: 1 }, ['share share.wrong']],
    [{ count: 'x' }, ['count count.wrong']],
    [null, [' type.wrong']],
    [7, [' type.wrong']],
  ])('%j: %j', (input, issues) => {
    expect(told(schema, input)).toEqual(issues)
  })
})
