import { describe } from 'vitest'
import { group, leaf } from '../../support/make.ts'
import { refuses } from './refuses.ts'

const perUnit = { kind: 'perUnit', points: 1 }
const choice = { kind: 'choice', options: [{ id: 'du', title: 'Đủ', points: 2 }] }
const node = (more: object) => ({ nodes: [leaf('1', perUnit, more)] })

describe('nodes', () => {
  refuses([
    [
      'no code',
      { nodes: [{ title: 'A', rule: perUnit }] },
      '$.sheet.nodes[0].code',
      'field.missing',
    ],
    ['an empty group', { nodes: [group('1', [])] }, '$.sheet.nodes[0].nodes', 'list.empty'],
    [
      'neither rule nor nodes',
      { nodes: [{ code: '1', title: 'A' }] },
      '$.sheet.nodes[0].rule',
      'field.missing',
    ],
    [
      'rule and nodes',
      { nodes: [group('1', [leaf('2', perUnit)], { rule: perUnit })] },
      '$.sheet.nodes[0].rule',
      'field.unknown',
    ],
    [
      'an unknown kind',
      node({ kind: 'bonuss' }),
      '$.sheet.nodes[0].kind',
      'choice.unknown',
      'bonus',
    ],
    [
      'an unknown way to combine',
      { nodes: [group('1', [leaf('2', perUnit)], { combine: 'maxi' })] },
      '$.sheet.nodes[0].combine',
      'choice.unknown',
      'max',
    ],
    ['min above max', node({ min: 2, max: '1.5' }), '$.sheet.nodes[0].min', 'number.min_above_max'],
    [
      'min above max of the sheet',
      { sheet: { min: 2, max: 1 } },
      '$.sheet.min',
      'number.min_above_max',
    ],
    [
      'a code twice',
      { nodes: [group('1', [leaf('1', perUnit)])] },
      '$.sheet.nodes[0].nodes[0].code',
      'id.repeated',
    ],
    [
      'full without max',
      node({ not_applicable: 'full' }),
      '$.sheet.nodes[0].not_applicable',
      'not_applicable.no_max',
    ],
    [
      'rescale without max',
      { ...node({ not_applicable: 'rescale' }), sheet: { max: 9 } },
      '$.sheet.nodes[0].not_applicable',
      'not_applicable.no_max',
    ],
    [
      "rescale without the parent's max",
      node({ not_applicable: 'rescale', max: 1 }),
      '$.sheet.nodes[0].not_applicable',
      'not_applicable.no_parent_max',
    ],
    [
      'rescale where nothing is summed',
      {
        nodes: [
          group('1', [leaf('2', perUnit, { max: 1, not_applicable: 'rescale' })], {
            max: 2,
            combine: 'max',
          }),
        ],
      },
      '$.sheet.nodes[0].nodes[0].not_applicable',
      'not_applicable.no_sum',
    ],
    [
      'raises of a choice',
      { nodes: [leaf('1', choice, { raises: [{ flag: 'x' }] })] },
      '$.sheet.nodes[0].raises',
      'raises.unmeasured',
    ],
    [
      'raises of a group',
      { nodes: [group('1', [leaf('2', perUnit)], { raises: [] })] },
      '$.sheet.nodes[0].raises',
      'field.unknown',
    ],
  ])
})
