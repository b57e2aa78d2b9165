import { describe, expect, test } from 'vitest'
import type { Condition } from '../../../scoring/model/condition.ts'
import {
  changedPart,
  changedTest,
  conditionOf,
  joinedOf,
  joins,
  withPart,
} from '../../../web/components/criteria/editor/core/condition-parts.ts'
import { valueAt } from '../../../web/components/criteria/editor/core/document.ts'
import { dropAt } from '../../../web/components/criteria/editor/core/drop.ts'
import { rowsOf } from '../../../web/components/criteria/editor/core/rows.ts'
import type { NodePath } from '../../../web/components/criteria/editor/core/tree.ts'
import { targetOf } from '../../../web/components/criteria/editor/findings/target.ts'
import { group, leaf, sheetOf } from './make.ts'

const [a, b, c]: Condition[] = [
  { key: 'node:a', at_least: '1' },
  { key: 'node:b', equals: '2' },
  { key: 'flag:c', equals: '1' },
] as const as Condition[]

describe('the parts of a condition', () => {
  test.each(joins)('joined by %s come apart again, each at its path', (join) => {
    const condition = conditionOf(join, [a!, b!])
    const joined = joinedOf(condition)!
    expect([joined.join, joined.parts]).toEqual([join, [a, b]])
    expect(valueAt(condition, joined.pathOf(1))).toBe(b)
  })

  test('a test alone has none; a denied one is "none of this"', () => {
    expect(joinedOf(a!)).toBeNull()
    const denied: Condition = { not: a! }
    const joined = joinedOf(denied)!
    expect([joined.join, joined.parts, valueAt(denied, joined.pathOf(0))]).toEqual(['none', [a], a])
  })

  test('one more makes a list; the last but one taken away makes none of it', () => {
    expect(withPart(undefined, a!)).toBe(a)
    const two = withPart(a, b!)
    expect(two).toEqual({ all: [a, b] })
    expect(withPart({ any: [a!, b!] }, c!)).toEqual({ any: [a, b, c] })
    expect(changedPart(two, 0, undefined)).toBe(b)
    expect(changedPart(two, 1, c)).toEqual({ all: [a, c] })
    expect(changedPart(a!, 0, undefined)).toBeUndefined()
    expect(changedPart({ not: a! }, 0, undefined)).toBeUndefined()
    expect(changedPart({ not: { any: [a!, b!] } }, 1, undefined)).toEqual({ not: { any: [a] } })
  })

  test('a test keeps what is not changed', () => {
    const from = { key: 'node:a', at_least: '1' }
    expect(changedTest(from, { key: 'total' })).toEqual({ key: 'total', at_least: '1' })
    expect(changedTest(from, { operator: 'less_than' })).toEqual({ key: 'node:a', less_than: '1' })
    expect(changedTest(from, { operand: '3,' })).toEqual({ key: 'node:a', at_least: '3,' })
  })
})

describe('letting go of a dragged node', () => {
  const { sheet } = sheetOf(group('I', leaf('a'), leaf('b')), group('II', leaf('c')), leaf('d'))
  const rows = rowsOf(sheet.nodes, new Set(['II']))
  const lines = rows.map((_, at) => ({ top: at * 40, bottom: at * 40 + 40 }))
  /** Rows: I a b II(shut) d */
  test.each<[string, NodePath, number, number, string, NodePath | undefined]>([
    ['before the first', [2], 0, 5, 'before', [0]],
    ['into a shut section', [2], 0, 140, 'inside', [1, 1]],
    ['as the first of an open section', [2], 0, 38, 'after', [0, 0]],
    ['between two criteria', [2], 40, 82, 'before', [0, 1]],
    ['behind the last of a section', [2], 40, 118, 'after', [0, 2]],
    ['behind the section, further left', [2], 0, 118, 'after', [1]],
    ['below everything', [0, 0], 0, 900, 'after', [3]],
    ['behind a shut section', [0], 0, 158, 'after', [1]],
    ['onto itself', [0, 0], 20, 45, '', undefined],
    ['right behind itself', [0, 0], 40, 78, '', undefined],
    ['into itself', [0], 20, 70, '', undefined],
  ])('%s', (_name, from, x, y, side, to) => {
    const drop = dropAt(rows, lines, from, { x, y })
    expect(drop && { side: drop.side, to: drop.to }).toEqual(to && { side, to })
  })
})

test.each([
  ['$.sheet.nodes[2].nodes[0].rule.points', 'nodes', [2, 0]],
  ['$.sheet.nodes[11]', 'nodes', [11]],
  ['$.sheet.nodes', 'nodes', null],
  ['$.sheet.max', 'sheet', null],
  ['$.year', 'sheet', null],
  ['$.grades[1].from', 'grades', null],
  ['$.sanctions[0].when.key', 'grades', null],
  ['$.ranking.keys[1].key', 'ranking', null],
  ['$.awards[0].quota', 'awards', null],
  ['$.award_policy', 'awards', null],
])('%s is changed under %s', (path, tab, node) => {
  expect(targetOf(path)).toEqual({ tab, node })
})
