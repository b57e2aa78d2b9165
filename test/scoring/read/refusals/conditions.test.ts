import { describe, expect, test } from 'vitest'
import { faultsOf, group, leaf } from '../../support/make.ts'
import { refuses } from './refuses.ts'

const perUnit = { kind: 'perUnit', points: 1 }
const choice = { kind: 'choice', options: [{ id: 'du', title: 'Đủ', points: 2 }] }
const grades = [
  { id: 'tot', title: 'Tốt', from: 80 },
  { id: 'kha', title: 'Khá', from: 50 },
]
const award = (id: string, more: object = {}) => ({ id, title: id, quota: { count: 1 }, ...more })
const requires = (condition: object) => ({
  nodes: [leaf('1', perUnit, { requires: condition }), leaf('2', perUnit)],
})

describe('conditions', () => {
  const test1 = { key: 'node:2', at_least: 1 }
  const rank1 = { key: 'rank', at_most: 1 }
  refuses([
    [
      'an unknown key',
      requires({ key: 'nodes:2', at_least: 1 }),
      '$.sheet.nodes[0].requires.key',
      'key.unknown',
      'node:…',
    ],
    [
      'an unknown node',
      requires({ key: 'node:3', at_least: 1 }),
      '$.sheet.nodes[0].requires.key',
      'reference.unknown',
    ],
    [
      'no operator',
      requires({ key: 'node:2' }),
      '$.sheet.nodes[0].requires.at_least',
      'field.missing',
    ],
    [
      'a misspelt operator',
      requires({ all: [{ ...test1, atleast: 1 }] }),
      '$.sheet.nodes[0].requires.all[0].atleast',
      'field.unknown',
      'at_least',
    ],
    [
      'base points in a node',
      requires({ any: [test1, { key: 'base', equals: 1 }] }),
      '$.sheet.nodes[0].requires.any[1].key',
      'key.not_here',
    ],
    [
      'missing in a node',
      requires({ not: { key: 'missing', equals: 0 } }),
      '$.sheet.nodes[0].requires.not.key',
      'key.not_here',
    ],
    [
      'all and any',
      requires({ all: [test1], any: [test1] }),
      '$.sheet.nodes[0].requires.any',
      'field.unknown',
    ],
    [
      'a percentage of no max',
      requires({ key: 'node_percent:2', at_least: 1 }),
      '$.sheet.nodes[0].requires.key',
      'key.no_max',
    ],
    [
      'a percentage of a max of 0',
      {
        nodes: [
          leaf('1', perUnit, { requires: { key: 'node_percent:2', at_least: 1 } }),
          leaf('2', perUnit, { max: 0 }),
        ],
      },
      '$.sheet.nodes[0].requires.key',
      'key.no_max',
    ],
    [
      'the quantity of a group',
      {
        nodes: [
          leaf('1', perUnit, { requires: { key: 'quantity:2', at_least: 1 } }),
          group('2', [leaf('3', perUnit)]),
        ],
      },
      '$.sheet.nodes[0].requires.key',
      'key.measures_nothing',
    ],
    [
      'the quantity of a choice',
      {
        nodes: [
          leaf('1', perUnit, { requires: { key: 'quantity:2', at_least: 1 } }),
          leaf('2', choice),
        ],
      },
      '$.sheet.nodes[0].requires.key',
      'key.measures_nothing',
    ],
    [
      'a flag that nothing raises',
      requires({ key: 'flag:x', equals: 1 }),
      '$.sheet.nodes[0].requires.key',
      'reference.unknown',
    ],
    [
      'an ancestor',
      {
        nodes: [
          group('1', [
            group('2', [leaf('3', perUnit, { requires: { key: 'node:1', at_least: 1 } })]),
          ]),
        ],
      },
      '$.sheet.nodes[0].nodes[0].nodes[0].requires.key',
      'requires.itself',
    ],
    [
      'decision in a condition',
      requires({ key: 'decision', equals: 1 }),
      '$.sheet.nodes[0].requires.key',
      'key.not_here',
    ],
    [
      'rank for a grade',
      { grades: [{ ...grades[0], requires: rank1 }] },
      '$.grades[0].requires.key',
      'key.not_here',
    ],
    [
      'grade in a sanction',
      { grades, sanctions: [{ when: { key: 'grade', equals: 'tot' }, down: 1 }] },
      '$.sanctions[0].when.key',
      'key.not_here',
    ],
    [
      'an unknown grade',
      { grades, awards: [award('a', { requires: { key: 'grade', at_least: 'tott' } })] },
      '$.awards[0].requires.at_least',
      'reference.unknown',
      'tot',
    ],
    [
      'a number for a grade',
      { grades, awards: [award('a', { requires: { key: 'grade', at_least: 1 } })] },
      '$.awards[0].requires.at_least',
      'text.missing',
    ],
    [
      'a word for a number',
      { awards: [award('a', { requires: { key: 'total', at_least: 'tot' } })] },
      '$.awards[0].requires.at_least',
      'number.unreadable',
    ],
  ])
  test('a group is not to wait for what is inside another that waits for it', () => {
    const nodes = [
      group('1', [leaf('1.1', perUnit)], { requires: { key: 'node:2.1', at_least: 1 } }),
      group('2', [leaf('2.1', perUnit, { requires: { key: 'node:1', at_least: 1 } })]),
    ]
    expect(faultsOf({ nodes }).map(({ path }) => path)).toEqual([
      '$.sheet.nodes[0].requires.key',
      '$.sheet.nodes[1].nodes[0].requires.key',
    ])
  })
  test('a circle through the worth of a group', () => {
    const nodes = [
      group('1', [leaf('1.1', perUnit, { requires: { key: 'node:2', at_least: 1 } })]),
      group('2', [leaf('2.1', perUnit, { requires: { key: 'node:1', at_least: 1 } })]),
    ]
    expect(faultsOf({ nodes })).toHaveLength(2)
  })
  test('figures and flags close no circle, not even of one node', () => {
    const nodes = [
      leaf('1', perUnit, { requires: { key: 'quantity:1', at_least: 1 }, raises: [{ flag: 'x' }] }),
      leaf('2', perUnit, { requires: { key: 'flag:x', equals: 1 } }),
      group('3', [leaf('3.1', perUnit)], { requires: { key: 'node:3.1', at_least: 1 } }),
    ]
    expect(faultsOf({ nodes })).toEqual([])
  })
})
