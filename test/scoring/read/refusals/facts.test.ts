import { describe, expect, test } from 'vitest'
import { faultsOf, group, leaf } from '../../support/make.ts'
import { refuses } from './refuses.ts'

const perUnit = { kind: 'perUnit', points: 1 }
const given = { kind: 'given', max: 5 }
const plan = { kind: 'ratio', points: 5, of: 'plan' }
const choice = { kind: 'choice', options: [{ id: 'du', title: 'Đủ', points: 2 }] }
const judged = { kind: 'judged', min: 1, max: 10, drop: { high: 1, low: 1 } }
const fact = (fields: object) => ({ member: 'a', criterion: '1', ...fields })
const facts = (of: object, ...given: object[]) => ({ nodes: [leaf('1', of)], facts: given })

describe('facts', () => {
  const override = { quantity: 1, points: 1, reason: 'Theo biên bản' }
  refuses([
    [
      'an unknown stage',
      facts(perUnit, fact({ stage: 'verify' })),
      '$.facts[0].stage',
      'choice.unknown',
      'verified',
    ],
    [
      'an unknown member',
      facts(perUnit, fact({ member: 'x' })),
      '$.facts[0].member',
      'reference.unknown',
      'a',
    ],
    [
      'an unknown criterion',
      facts(perUnit, fact({ criterion: '11' })),
      '$.facts[0].criterion',
      'reference.unknown',
      '1',
    ],
    [
      'the same stage twice, once by default',
      facts(perUnit, fact({}), fact({ stage: 'verified' })),
      '$.facts[1]',
      'fact.repeated',
    ],
    [
      'an unknown option',
      facts(choice, fact({ option: 'dud' })),
      '$.facts[0].option',
      'reference.unknown',
      'du',
    ],
    [
      'option of a count',
      facts(perUnit, fact({ option: 'du' })),
      '$.facts[0].option',
      'fact.unusable',
    ],
    [
      'quantity of a plan',
      facts(plan, fact({ quantity: 1 })),
      '$.facts[0].quantity',
      'fact.unusable',
      'actual',
    ],
    [
      'plan of a growth',
      facts({ ...perUnit, of: 'growth' }, fact({ plan: 1 })),
      '$.facts[0].plan',
      'fact.unusable',
    ],
    [
      'previous of a percentage',
      facts({ ...perUnit, of: 'percent' }, fact({ previous: 1 })),
      '$.facts[0].previous',
      'fact.unusable',
    ],
    [
      'actual of the best',
      facts({ ...plan, of: 'best' }, fact({ actual: 1 })),
      '$.facts[0].actual',
      'fact.unusable',
    ],
    [
      'actual of days late',
      facts({ ...perUnit, of: 'days_late' }, fact({ actual: 1 })),
      '$.facts[0].actual',
      'fact.unusable',
    ],
    [
      'a negative plan',
      facts(plan, fact({ actual: 1, plan: -1 })),
      '$.facts[0].plan',
      'number.not_positive',
    ],
    [
      'a negative actual',
      facts(plan, fact({ actual: -1, plan: 1 })),
      '$.facts[0].actual',
      'number.negative',
    ],
    [
      'a judge below',
      facts(judged, fact({ scores: [5, '0.5', 5] })),
      '$.facts[0].scores[1]',
      'number.outside',
    ],
    [
      'a judge above',
      facts(judged, fact({ scores: [5, 5, '10.01'] })),
      '$.facts[0].scores[2]',
      'number.outside',
    ],
    [
      'no judge at all',
      facts({ kind: 'judged', max: 5 }, fact({ scores: [] })),
      '$.facts[0].scores',
      'scores.none_left',
    ],
    [
      'given too much',
      facts(given, fact({ points: '5.01' })),
      '$.facts[0].points',
      'number.outside',
    ],
    [
      'given below 0',
      facts(given, fact({ points: '-0.01' })),
      '$.facts[0].points',
      'number.outside',
    ],
    [
      'given with a reason',
      facts(given, fact({ points: 1, reason: 'Vì' })),
      '$.facts[0].reason',
      'fact.unusable',
    ],
    [
      'a reason without points',
      facts(perUnit, fact({ quantity: 1, reason: 'Vì' })),
      '$.facts[0].reason',
      'fact.unusable',
    ],
    [
      'an empty reason',
      facts(perUnit, fact({ ...override, reason: ' ' })),
      '$.facts[0].reason',
      'text.empty',
    ],
    [
      'an override in the self-score',
      facts(perUnit, fact({ ...override, stage: 'self' })),
      '$.facts[0].points',
      'override.stage',
    ],
    [
      'an override in the cross-check',
      facts(perUnit, fact({ ...override, stage: 'cross' })),
      '$.facts[0].points',
      'override.stage',
    ],
    [
      'an override above the cap',
      { nodes: [leaf('1', perUnit, { max: '0.5' })], facts: [fact(override)] },
      '$.facts[0].points',
      'override.outside',
    ],
    [
      'an override below the floor',
      { nodes: [leaf('1', perUnit, { min: 2 })], facts: [fact(override)] },
      '$.facts[0].points',
      'override.outside',
    ],
    [
      'not applicable and a figure',
      {
        nodes: [leaf('1', perUnit, { not_applicable: 'zero' })],
        facts: [fact({ not_applicable: true, quantity: 1 })],
      },
      '$.facts[0].quantity',
      'field.contradicts',
    ],
    [
      'not applicable: false',
      {
        nodes: [leaf('1', perUnit, { not_applicable: 'zero' })],
        facts: [fact({ not_applicable: false })],
      },
      '$.facts[0].not_applicable',
      'not_applicable.not_true',
    ],
    [
      'not applicable where it always applies',
      facts(perUnit, fact({ not_applicable: true })),
      '$.facts[0].not_applicable',
      'not_applicable.refused',
    ],
    [
      'a figure for a group',
      { nodes: [group('1', [leaf('2', perUnit)])], facts: [fact({ quantity: 1 })] },
      '$.facts[0].quantity',
      'fact.on_group',
    ],
    [
      'met as text',
      facts({ kind: 'fixed', points: 1 }, fact({ met: 'true' })),
      '$.facts[0].met',
      'boolean.missing',
    ],
    [
      'evidence as text',
      facts(perUnit, fact({ evidence: 'QĐ 1' })),
      '$.facts[0].evidence',
      'list.missing',
    ],
  ])
})

test.each([
  ['at the floor', { min: 1 }],
  ['at the cap', { max: 1 }],
])('an override %s is taken', (_where, limits) => {
  const draft = {
    nodes: [leaf('1', perUnit, limits)],
    facts: [fact({ quantity: 1, points: 1, reason: 'Theo biên bản' })],
  }
  expect(faultsOf(draft)).toEqual([])
})
