import { describe, expect, test } from 'vitest'
import { group, leaf, lineOf, memberOf, scoreDraft } from '../support/make.ts'
import { alone, fixed, given, perUnit, points } from './alone.ts'

describe('voids', () => {
  const options = [
    { id: 'du', title: 'Đủ', points: 1 },
    { id: 'liet', title: 'Không', points: 0, voids: true },
  ]
  const nodes = (more: object = {}, parent: object = {}) => [
    group('G', [leaf('1', { kind: 'choice', options }, more), leaf('2', given)], {
      base: 1,
      min: 1,
      ...parent,
    }),
    leaf('3', given),
  ]
  const failed = { member: 'a', criterion: '1', option: 'liet' }
  test('the parent is exactly 0, its children keep their values', () => {
    const result = scoreDraft({ nodes: nodes(), facts: [failed, points('2', 2), points('3', 5)] })
    expect(memberOf(result).nodes).toEqual({ G: '0', '1': '0', '2': '2', '3': '5' })
    expect(lineOf(result, 'G')).toMatchObject({
      status: 'voided',
      points: '-2',
      steps: ['0 vì điểm liệt ở 1'],
    })
  })
  test('an override of the leaf does not lift it', () => {
    const override = { ...failed, points: 1, reason: 'Đã khắc phục' }
    expect(alone({ nodes: nodes(), facts: [override] }).nodes).toMatchObject({ G: '0', '1': '1' })
  })
  test("where the leaf's own condition fails it voids nothing", () => {
    const requires = { key: 'node:3', at_least: 9 }
    expect(alone({ nodes: nodes({ requires }), facts: [failed, points('2', 2)] }).nodes.G).toBe('3')
  })
  test('what is missing in a voided group is still asked for', () => {
    expect(alone({ nodes: nodes(), facts: [failed] })).toMatchObject({
      missing: 2,
      nodes: { G: '0' },
    })
  })
})

describe('flags', () => {
  const raises = [{ flag: 'cao', from: '1.5' }]
  const flags = (rule: object, fact: object, more: object = {}) =>
    alone({
      nodes: [leaf('1', rule, { raises, ...more })],
      facts: [{ member: 'a', criterion: '1', ...fact }],
    }).flags
  test.each([
    ['growth', { ...perUnit, of: 'growth' }, { actual: '101.5', previous: 100 }, true],
    ['percent', { ...perUnit, of: 'percent' }, { actual: '1.49', plan: 100 }, false],
    [
      'percentage of the plan',
      { kind: 'ratio', points: 1, of: 'plan' },
      { actual: 2, plan: 100 },
      true,
    ],
    [
      'the figure where nobody has a plan',
      { kind: 'ratio', points: 1, of: 'plan' },
      { actual: '1.4' },
      false,
    ],
    ['the figure of a leader without plans', { kind: 'leader', points: 1 }, { actual: 2 }, true],
    [
      'the quantity, not the ratio',
      { kind: 'ratio', points: 1, of: 'best' },
      { quantity: '1.5' },
      true,
    ],
    ['the quantity, not the place', { kind: 'place', points: [1] }, { quantity: 1 }, false],
    ['the mean', { kind: 'judged', max: 5 }, { scores: [1, 2] }, true],
    ['the points', { kind: 'given', max: 5 }, { points: '1.49' }, false],
    ['1 for met', fixed(100), { met: true }, false],
    ['nothing where only points are set', perUnit, { points: 5, reason: 'Vì' }, false],
  ])('raised by %s', (_what, rule, fact, raised) => {
    expect(flags(rule, fact)).toEqual(raised ? ['cao'] : [])
  })
  test('whatever the node is then worth, each once and sorted', () => {
    const nodes = [
      leaf('1', perUnit, {
        raises: [{ flag: 'b' }, { flag: 'a', from: 2 }],
        requires: { key: 'node:2', at_least: 1 },
      }),
      leaf('2', perUnit, { raises: [{ flag: 'b' }], weight: 0 }),
    ]
    const facts = ['1', '2'].map((criterion) => ({
      member: 'a',
      criterion,
      quantity: 2,
      points: 0,
      reason: 'Vì',
    }))
    expect(alone({ nodes, facts }).flags).toEqual(['a', 'b'])
  })
})
