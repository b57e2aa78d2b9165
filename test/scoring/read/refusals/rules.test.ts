import { describe } from 'vitest'
import { leaf } from '../../support/make.ts'
import { refuses } from './refuses.ts'

const perUnit = { kind: 'perUnit', points: 1 }
const choice = { kind: 'choice', options: [{ id: 'du', title: 'Đủ', points: 2 }] }
const rule = (more: object) => ({ nodes: [leaf('1', { ...perUnit, ...more })] })

describe('rules', () => {
  const bands = (...from: number[]) => ({
    nodes: [leaf('1', { kind: 'bands', bands: from.map((one) => ({ from: one, points: 1 })) })],
  })
  refuses([
    [
      'no kind',
      { nodes: [leaf('1', { points: 1 })] },
      '$.sheet.nodes[0].rule.kind',
      'field.missing',
    ],
    [
      'an unknown `of`',
      rule({ of: 'percentt' }),
      '$.sheet.nodes[0].rule.of',
      'choice.unknown',
      'percent',
    ],
    ['a field of another rule', rule({ cap: 1 }), '$.sheet.nodes[0].rule.cap', 'field.unknown'],
    [
      'a ratio of nothing',
      { nodes: [leaf('1', { kind: 'ratio', points: 1 })] },
      '$.sheet.nodes[0].rule.of',
      'field.missing',
    ],
    ['no bands', bands(), '$.sheet.nodes[0].rule.bands', 'list.empty'],
    ['equal bands', bands(1, 1), '$.sheet.nodes[0].rule.bands[1].from', 'order.not_ascending'],
    [
      'no options',
      { nodes: [leaf('1', { kind: 'choice', options: [] })] },
      '$.sheet.nodes[0].rule.options',
      'list.empty',
    ],
    [
      'an option twice',
      { nodes: [leaf('1', { kind: 'choice', options: [...choice.options, ...choice.options] })] },
      '$.sheet.nodes[0].rule.options[1].id',
      'id.repeated',
    ],
    [
      'an option without points',
      { nodes: [leaf('1', { kind: 'choice', options: [{ id: 'a', title: 'A' }] })] },
      '$.sheet.nodes[0].rule.options[0].points',
      'field.missing',
    ],
    [
      'a threshold on an option',
      {
        nodes: [
          leaf('1', {
            kind: 'choice',
            options: [{ ...choice.options[0], raises: [{ flag: 'x', from: 1 }] }],
          }),
        ],
      },
      '$.sheet.nodes[0].rule.options[0].raises[0].from',
      'field.unknown',
    ],
    [
      'no places',
      { nodes: [leaf('1', { kind: 'place', points: [] })] },
      '$.sheet.nodes[0].rule.points',
      'list.empty',
    ],
    [
      'an unknown best',
      { nodes: [leaf('1', { kind: 'place', points: [1], best: 'higher' })] },
      '$.sheet.nodes[0].rule.best',
      'choice.unknown',
      'high',
    ],
    [
      'judged from above to below',
      { nodes: [leaf('1', { kind: 'judged', min: 5, max: 4 })] },
      '$.sheet.nodes[0].rule.max',
      'number.min_above_max',
    ],
    [
      'given up to below 0',
      { nodes: [leaf('1', { kind: 'given', max: -1 })] },
      '$.sheet.nodes[0].rule.max',
      'number.min_above_max',
    ],
    [
      'more than all at plan',
      { nodes: [leaf('1', { kind: 'leader', points: 1, at_plan: '1.5' })] },
      '$.sheet.nodes[0].rule.at_plan',
      'number.not_a_share',
    ],
  ])
})
