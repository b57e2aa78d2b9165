import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applied } from '../../../web/components/criteria/editor/core/command.ts'
import type { SheetDocument } from '../../../web/components/criteria/editor/core/document.ts'
import { rowsOf } from '../../../web/components/criteria/editor/core/rows.ts'
import { type Direction, step } from '../../../web/components/criteria/editor/core/steps.ts'
import {
  landing,
  moved,
  type NodePath,
  nodeAt,
  walk,
} from '../../../web/components/criteria/editor/core/tree.ts'
import { anyCommand, anyDocument } from './any-document.ts'
import { group, leaf, sheetOf } from './make.ts'

const codes = ({ sheet }: SheetDocument) => walk(sheet.nodes).map(({ node }) => node.code)
/** "A(B C) D" */
const shape = (document: SheetDocument): string => shapeOf(document.sheet.nodes)
const shapeOf = (nodes: SheetDocument['sheet']['nodes']): string =>
  nodes
    .map((node) => ('nodes' in node ? `${node.code}(${shapeOf(node.nodes)})` : node.code))
    .join(' ')

const small = sheetOf(group('I', leaf('a'), leaf('b')), group('II', leaf('c')), leaf('d'))

describe('one step in the tree', () => {
  test.each<[NodePath, Direction, string]>([
    [[0, 1], 'up', 'I(b a) II(c) d'],
    [[0, 0], 'down', 'I(b a) II(c) d'],
    [[1], 'up', 'II(c) I(a b) d'],
    [[0], 'down', 'II(c) I(a b) d'],
    [[2], 'in', 'I(a b) II(c d)'],
    [[1], 'in', 'I(a b II(c)) d'],
    [[0, 0], 'out', 'I(b) a II(c) d'],
    [[1, 0], 'out', 'I(a b) II() c d'],
  ])('%j goes %s: %s', (from, direction, expected) => {
    const result = step(small, from, direction)
    if ('obstacle' in result) expect.fail(result.obstacle)
    const after = applied(small, result.command)
    expect(shape(after)).toBe(expected)
    expect(nodeAt(after, result.to)).toBe(nodeAt(small, from))
  })

  test.each<[NodePath, Direction, string]>([
    [[0], 'up', 'first'],
    [[0, 0], 'up', 'first'],
    [[2], 'down', 'last'],
    [[0, 1], 'down', 'last'],
    [[0], 'in', 'nothingAbove'],
    [[0, 1], 'in', 'noGroupAbove'],
    [[2], 'out', 'top'],
  ])('%j does not go %s: %s', (from, direction, obstacle) => {
    expect(step(small, from, direction)).toEqual({ obstacle })
  })
})

describe('landing', () => {
  test.each<[NodePath, NodePath, NodePath | undefined]>([
    [[0], [2], [1]],
    [[0], [0], [0]],
    [[2], [0], [0]],
    [[0], [1, 0], [0, 0]],
    [[2], [0, 1], [0, 1]],
    [
      [0, 0],
      [0, 2],
      [0, 1],
    ],
    [[0, 0], [1], [1]],
    [[0], [0, 1], undefined],
    [[0], [0, 0, 3], undefined],
  ])('%j before %j comes to stand at %j', (from, before, expected) => {
    expect(landing(from, before)).toEqual(expected)
  })
})

describe('laws of the tree', () => {
  test('a move and the move back leave the same sheet', () => {
    fc.assert(
      fc.property(anyDocument, anyCommand, (document, make) => {
        const command = make(document)
        if (command.kind !== 'move') return
        const after = applied(document, command)
        if (after === document) return
        expect(moved(after, command.to, command.from)).toEqual(document)
        expect(codes(after).sort()).toEqual(codes(document).sort())
      }),
      { numRuns: 150 },
    )
  })

  test('what is put in can be taken out again', () => {
    fc.assert(
      fc.property(anyDocument, anyCommand, (document, make) => {
        const command = make(document)
        if (command.kind !== 'insert') return
        const after = applied(document, command)
        expect(applied(after, { kind: 'remove', at: command.at })).toEqual(document)
      }),
      { numRuns: 150 },
    )
  })

  test('all that a command does not touch stays the very same object', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const last = document.sheet.nodes.length - 1
        const path = ['sheet', 'nodes', last, 'title']
        const after = applied(document, { kind: 'set', path, value: 'Khác' })
        for (let at = 0; at < last; at++)
          expect(after.sheet.nodes[at]).toBe(document.sheet.nodes[at])
        expect(after.awards).toBe(document.awards)
      }),
    )
  })
})

test('rows are the lines that can be seen', () => {
  const seen = (folded: string[]) =>
    rowsOf(small.sheet.nodes, new Set(folded)).map(
      ({ node, level, position, size, expanded }) =>
        `${node.code} ${level} ${position}/${size} ${expanded ?? '-'}`,
    )
  expect(seen([])).toEqual([
    'I 1 1/3 true',
    'a 2 1/2 -',
    'b 2 2/2 -',
    'II 1 2/3 true',
    'c 2 1/1 -',
    'd 1 3/3 -',
  ])
  expect(seen(['I', 'd'])).toEqual(['I 1 1/3 false', 'II 1 2/3 true', 'c 2 1/1 -', 'd 1 3/3 -'])
})
