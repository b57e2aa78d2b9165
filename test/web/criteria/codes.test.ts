import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Node } from '../../../scoring/model/node.ts'
import { allNodes } from '../../../scoring/model/sheet.ts'
import { score } from '../../../scoring/score.ts'
import { copied, nextCode, renumbered } from '../../../web/components/criteria/editor/core/codes.ts'
import { applied } from '../../../web/components/criteria/editor/core/command.ts'
import { seasonOf } from '../../../web/components/criteria/editor/core/document.ts'
import {
  referencesIn,
  referencesTo,
} from '../../../web/components/criteria/editor/core/references.ts'
import { walk } from '../../../web/components/criteria/editor/core/tree.ts'
import { anySeason } from '../../scoring/support/any-season.ts'
import { anyDocument } from './any-document.ts'
import { group, leaf, sheetOf } from './make.ts'

const codesOf = (nodes: readonly Node[]) => walk(nodes).map(({ node }) => node.code)
const recode = (nodes: Node[]) => {
  const document = sheetOf(...nodes)
  const codes = renumbered(nodes)
  return codesOf(applied(document, { kind: 'recode', codes }).sheet.nodes)
}

describe('renumbering', () => {
  test.each<[string, Node[], string[]]>([
    [
      'in Roman numbers',
      [group('I', leaf('I.3'), leaf('x')), leaf('III'), group('9', leaf('9.1'))],
      ['I', 'I.1', 'I.2', 'II', 'III', 'III.1'],
    ],
    ['in figures', [group('1', group('7', leaf('z'))), leaf('4')], ['1', '1.1', '1.1.1', '2']],
    ['in letters without a point', [group('a', leaf('a2')), leaf('d')], ['a', 'a1', 'b']],
    ['in capitals', [leaf('A'), leaf('A')], ['A', 'B']],
    ['in Roman numbers where nothing is known', [leaf('TC2'), leaf('')], ['I', 'II']],
  ])('%s', (_name, nodes, expected) => {
    expect(recode(nodes)).toEqual(expected)
  })

  test('goes beyond the fortieth section', () => {
    const nodes = Array.from({ length: 49 }, () => leaf('I'))
    expect(recode(nodes).slice(38)).toEqual([
      'XXXIX',
      'XL',
      'XLI',
      'XLII',
      'XLIII',
      'XLIV',
      'XLV',
      'XLVI',
      'XLVII',
      'XLVIII',
      'XLIX',
    ])
  })

  test('is done once: a second time changes nothing, and no code stands twice', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const after = applied(document, { kind: 'recode', codes: renumbered(document.sheet.nodes) })
        expect(renumbered(after.sheet.nodes)).toEqual([])
        const codes = codesOf(after.sheet.nodes)
        expect(new Set(codes).size).toBe(codes.length)
      }),
    )
  })

  test('leaves every result as it was: conditions mean the same nodes', () => {
    fc.assert(
      fc.property(anySeason, (season) => {
        const { members: _members, facts, ...document } = season
        const codes = renumbered(document.sheet.nodes)
        const after = applied(document, { kind: 'recode', codes })
        const [old, now] = [allNodes(season.sheet), allNodes(after.sheet)]
        const newCode = new Map(old.map(({ code }, at) => [code, now[at]!.code]))
        const again = {
          ...seasonOf(after, season.members),
          facts: facts.map((fact) => ({ ...fact, criterion: newCode.get(fact.criterion)! })),
        }
        const totals = (file: typeof season) =>
          score(file).members.map(({ id, total, grade, rank }) => ({ id, total, grade, rank }))
        expect(totals(again)).toEqual(totals(season))
      }),
    )
  })
})

describe('references', () => {
  const document = {
    ...sheetOf(
      group('I', leaf('I.1'), leaf('I.2', { requires: { key: 'node:I.1', more_than: '0' } })),
      leaf('II', { requires: { all: [{ not: { key: 'quantity:I.1', at_least: '2' } }] } }),
    ),
    grades: [
      { id: 'tot', title: 'Tốt', from: '80', requires: { key: 'node_percent:I', at_least: '70' } },
    ],
    sanctions: [{ when: { key: 'flag:I.1', equals: '1' }, down: 1 }],
    ranking: { keys: [{ key: 'total' }, { key: 'node:I.1' }] },
    awards: [
      {
        id: 'co',
        title: 'Cờ',
        quota: { count: 1 },
        requires: { any: [{ key: 'node:II', at_least: '1' }] },
      },
    ],
  }

  test('follow a new code; flags, which are no nodes, do not', () => {
    const after = applied(document, { kind: 'recode', codes: [{ path: [0, 0], code: 'X' }] })
    expect(JSON.stringify(after)).toBe(
      JSON.stringify(document)
        .replace('"code":"I.1"', '"code":"X"')
        .replaceAll('node:I.1', 'node:X')
        .replaceAll('quantity:I.1', 'quantity:X'),
    )
  })

  test('of two nodes that change their codes at once each keeps its own', () => {
    const codes = [
      { path: [0], code: 'II' },
      { path: [1], code: 'I' },
    ]
    const after = applied(document, { kind: 'recode', codes })
    expect(after.grades?.[0]?.requires).toEqual({ key: 'node_percent:II', at_least: '70' })
    expect(after.awards?.[0]?.requires).toEqual({ any: [{ key: 'node:I', at_least: '1' }] })
  })

  test('stay where a code stands twice: nobody knows which was meant', () => {
    const twice = applied(document, { kind: 'recode', codes: [{ path: [1], code: 'I.1' }] })
    const after = applied(twice, { kind: 'recode', codes: [{ path: [0, 0], code: 'X' }] })
    expect(referencesIn(after).map(({ key }) => key)).toContain('node:I.1')
  })

  test('to a section are those to what is in it, from outside', () => {
    const by = (path: number[]) =>
      referencesTo(document, path).map(({ by, key }) =>
        by.kind === 'node' ? `${by.code} → ${key}` : `${by.kind} ${by.at} → ${key}`,
      )
    expect(by([0])).toEqual([
      'II → quantity:I.1',
      'grade 0 → node_percent:I',
      'ranking 1 → node:I.1',
    ])
    expect(by([0, 0])).toEqual(['I.2 → node:I.1', 'II → quantity:I.1', 'ranking 1 → node:I.1'])
    expect(by([1])).toEqual(['award 0 → node:II'])
    expect(by([0, 1])).toEqual([])
  })
})

describe('new codes', () => {
  test.each<[string[], string[], string | null, string]>([
    [['I', 'II'], ['I', 'II'], null, 'III'],
    [['1', '2'], ['1', '2'], null, '3'],
    [['I', 'I.1', 'I.2'], ['I.1', 'I.2'], 'I', 'I.3'],
    [['a', 'a1'], ['a1'], 'a', 'a2'],
    [['I', 'I.7'], ['I.7'], 'I', 'I.8'],
    [['I', 'I.7', 'I.8'], ['I.7'], 'I', 'I.9'],
    [['IV'], [], 'IV', 'IV.1'],
    [[], [], null, 'I'],
  ])('of %j after %j in %s: %s', (taken, siblings, parent, expected) => {
    const nodes = siblings.map((code) => leaf(code))
    expect(nextCode(new Set(taken), nodes, parent)).toBe(expected)
  })

  test('a copy has codes of its own, and means itself', () => {
    const section = group(
      'II',
      leaf('II.1'),
      leaf('II.2', {
        requires: {
          all: [
            { key: 'node:II.1', at_least: '1' },
            { key: 'node:I', at_least: '1' },
          ],
        },
      }),
      leaf('x'),
    )
    const copy = copied(section, 'III', new Set(['I', 'II', 'II.1', 'II.2', 'x', 'III.1']))
    expect(codesOf([copy])).toEqual(['III', 'III.1-2', 'III.2', 'x-2'])
    const [, second] = 'nodes' in copy ? copy.nodes : []
    expect(second?.requires).toEqual({
      all: [
        { key: 'node:III.1-2', at_least: '1' },
        { key: 'node:I', at_least: '1' },
      ],
    })
    expect(codesOf([section])).toEqual(['II', 'II.1', 'II.2', 'x'])
  })
})
