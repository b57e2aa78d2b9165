import { expect, test } from 'vitest'
import type { Node } from '../../../scoring/model/node.ts'
import { circularNodes, nodesAskedFor } from '../../../scoring/tree/order.ts'
import { group, leaf } from '../support/make.ts'

const fixed = { kind: 'fixed', points: 1 }

/** "C A B": criterion C asks for the worth of A and B. */
function criteria(...rows: string[]) {
  return rows.map((row) => {
    const [code, ...asked] = row.split(' ')
    const all = asked.map((other) => ({ key: `node:${other}`, at_least: '1' }))
    return leaf(code!, fixed, all.length > 0 ? { requires: { all } } : {})
  })
}

test.each([
  ['nothing asks for anything', ['A', 'B'], ''],
  ['a chain', ['C B', 'B A', 'A'], ''],
  ['each of two for both of two, and on', ['A', 'B', 'C A B', 'D A B', 'E C D', 'F C D'], ''],
  ['two for each other', ['A B', 'B A'], 'AB'],
  ['three around', ['A C', 'B A', 'C B', 'D'], 'ABC'],
  ['before and behind a circle there is none', ['A', 'B A C', 'C B', 'D C', 'E D'], 'BC'],
  ['what there is not keeps nobody waiting', ['A X', 'B A C', 'C B'], 'BC'],
])('%s', (_what, rows, circle) => {
  expect(
    [...circularNodes({ nodes: criteria(...rows) as unknown as Node[] })].sort().join(''),
  ).toBe(circle)
})

test('a group rests on what is in it', () => {
  const nodes = [group('I', criteria('A II')), group('II', criteria('B I')), ...criteria('C I')]
  expect([...circularNodes({ nodes: nodes as unknown as Node[] })].sort()).toEqual([
    ...['A', 'B', 'I', 'II'],
  ])
})

test('only worth is asked of a node; figures and flags rest on facts alone', () => {
  const any = ['node:A', 'node_percent:B', 'quantity:C', 'flag:D', 'total'].map((key) => ({
    key,
    at_least: '1',
  }))
  expect(nodesAskedFor({ any } as never)).toEqual(['A', 'B'])
})
