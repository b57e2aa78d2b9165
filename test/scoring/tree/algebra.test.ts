import { describe, expect, test } from 'vitest'
import {
  type Draft,
  group,
  leaf,
  lineOf,
  makeMembers,
  memberOf,
  scoreDraft,
} from '../support/make.ts'

const given = { kind: 'given', min: -1000, max: 1000 }
const fixed = (points: number | string) => ({ kind: 'fixed', points })
const perUnit = { kind: 'perUnit', points: 1 }
const points = (criterion: string, value: number | string) => ({
  member: 'a',
  criterion,
  points: value,
})
const notApplicable = (criterion: string) => ({ member: 'a', criterion, not_applicable: true })

/** The result of member a alone. */
function alone(draft: Draft) {
  return memberOf(scoreDraft({ members: makeMembers(1), ...draft }))
}

describe('base, weight, rounding, clamps', () => {
  test('a leaf: clamp( round( weight × ( base + rule ) ) ), rounded once', () => {
    const node = { base: '0.333', weight: '1.5', max: 2 }
    expect(alone({ nodes: [leaf('1', given, node)], facts: [points('1', 1)] }).total).toBe('2')
    expect(alone({ nodes: [leaf('1', given, node)], facts: [points('1', '0.1')] }).total).toBe(
      '0.65',
    )
  })
  test('a group: its sum is never rounded, unless it says so', () => {
    const inside = [leaf('1', given, { round: { to: '0.001' } })]
    const total = (more: object) =>
      alone({ nodes: [group('G', inside, more)], facts: [points('1', '1.005')] })
    expect(total({}).total).toBe('1.005')
    expect(total({ weight: '0.1' }).total).toBe('0.1005')
    expect(total({ round: { to: '0.01' } }).total).toBe('1.01')
    expect(total({ round: { to: '0.01', mode: 'half-even' }, max: '1' }).total).toBe('1')
  })
  test("a group's rounding is for its own sum, not for what is in it", () => {
    const nodes = [group('G', [leaf('1', given), leaf('2', given)], { round: { to: 1 } })]
    const { nodes: worths } = alone({ nodes, facts: [points('1', '0.26'), points('2', '0.27')] })
    expect(worths).toEqual({ G: '1', '1': '0.26', '2': '0.27' })
  })
  test('the sheet has base, clamps and its own rounding of the total', () => {
    const facts = [points('1', '1.26')]
    const nodes = [leaf('1', given)]
    expect(alone({ sheet: { base: 2, round_total: { to: '0.1' } }, nodes, facts }).total).toBe(
      '3.3',
    )
    expect(alone({ sheet: { round_total: { to: 1, mode: 'down' } }, nodes, facts }).total).toBe('1')
    expect(alone({ sheet: { min: 5 }, nodes, facts }).total).toBe('5')
  })
  test('a weight of 0 is worth 0, a max below 0 caps below 0', () => {
    expect(alone({ nodes: [leaf('1', given, { weight: 0 })], facts: [points('1', 5)] }).total).toBe(
      '0',
    )
    expect(alone({ nodes: [leaf('1', given, { max: -2 })], facts: [points('1', 5)] }).total).toBe(
      '-2',
    )
  })
  test('the sheet rounds leaves to hundredths unless it or they say otherwise', () => {
    const facts = [points('1', '0.125')]
    expect(alone({ nodes: [leaf('1', given)], facts }).total).toBe('0.13')
    expect(alone({ sheet: { round: { to: '0.1' } }, nodes: [leaf('1', given)], facts }).total).toBe(
      '0.1',
    )
    const own = leaf('1', given, { round: { to: '0.001' } })
    expect(alone({ sheet: { round: { to: '0.1' } }, nodes: [own], facts }).total).toBe('0.125')
  })
  test('max and min of children that are below 0, missing, or do not apply', () => {
    const inside = [
      leaf('1', given),
      leaf('2', given, { not_applicable: 'zero' }),
      leaf('3', given),
    ]
    const total = (combine: string, ...facts: object[]) =>
      alone({ nodes: [group('G', inside, { combine })], facts }).total
    expect(total('max', points('1', -3), points('2', -2), points('3', -4))).toBe('-2')
    expect(total('min', points('1', 3), points('2', 2), points('3', 4))).toBe('2')
    expect(total('max', points('1', -3), points('2', -2))).toBe('0')
    expect(total('min', points('1', 3), notApplicable('2'), points('3', 4))).toBe('0')
  })
})

describe('columns', () => {
  const bonus = { kind: 'bonus' }
  test('a section that only holds one kind counts after its own clamps', () => {
    const nodes = [group('G', [leaf('1', given, bonus), leaf('2', given, bonus)], { max: 5 })]
    const {
      total,
      base,
      bonus: bonusPoints,
      cut,
    } = alone({ nodes, facts: [points('1', 4), points('2', 3)] })
    expect([total, base, bonusPoints, cut]).toEqual(['5', '0', '5', '0'])
  })
  test('a group of several kinds: base and columns × weight, the rest is cut', () => {
    const nodes = [
      group(
        'G',
        [leaf('1', given), leaf('2', given, bonus), leaf('3', given, { kind: 'penalty' })],
        {
          weight: 2,
          base: 1,
          max: 7,
        },
      ),
    ]
    const facts = [points('1', 2), points('2', 3), points('3', -1)]
    expect(alone({ nodes, facts })).toMatchObject({
      total: '7',
      base: '6',
      bonus: '6',
      penalty: '-2',
      cut: '-3',
    })
  })
  test("the kind is inherited, and a group's own base is of its own kind", () => {
    const nodes = [
      group(
        'G',
        [group('H', [leaf('1', given), leaf('2', given, { kind: 'base' })], { base: 5 })],
        bonus,
      ),
    ]
    const facts = [points('1', 1), points('2', 2)]
    expect(alone({ nodes, facts })).toMatchObject({ total: '8', base: '2', bonus: '6', cut: '0' })
  })
  test('a group with a base of another kind than its children holds several', () => {
    const nodes = [group('G', [leaf('1', given, { kind: 'penalty' })], { base: 3, min: 0 })]
    expect(alone({ nodes, facts: [points('1', -4)] })).toMatchObject({
      total: '0',
      base: '3',
      penalty: '-4',
      cut: '1',
    })
  })
  test('of max only the chosen child, the first of equals', () => {
    const inside = [
      leaf('1', given, bonus),
      leaf('2', given),
      leaf('3', given, { kind: 'penalty' }),
    ]
    const nodes = [group('G', inside, { combine: 'max', weight: 2 })]
    const facts = [points('1', 3), points('2', 3), points('3', 1)]
    expect(alone({ nodes, facts })).toMatchObject({
      total: '6',
      base: '0',
      bonus: '6',
      penalty: '0',
      cut: '0',
    })
  })
  test('a node that does not apply counts to its own kind', () => {
    const inside = [leaf('1', given, bonus), leaf('2', given, { kind: 'penalty' })]
    const nodes = [group('G', inside, { kind: 'penalty', max: 4, not_applicable: 'full' })]
    expect(alone({ nodes, facts: [notApplicable('G')] })).toMatchObject({
      total: '4',
      bonus: '0',
      penalty: '4',
    })
  })
  test('a group of several kinds that is voided or fails its condition adds to none', () => {
    const options = [{ id: 'x', title: 'Vi phạm', points: 0, voids: true }]
    const inside = [
      leaf('1', given, bonus),
      leaf('2', given),
      leaf('3', { kind: 'choice', options }),
    ]
    const facts = [points('1', 3), points('2', 2), { member: 'a', criterion: '3', option: 'x' }]
    const none = { total: '0', base: '0', bonus: '0', penalty: '0', cut: '0' }
    expect(alone({ nodes: [group('G', inside)], facts })).toMatchObject(none)
    const failing = group('G', inside, { requires: { key: 'node:1', at_least: 9 } })
    expect(alone({ nodes: [failing], facts })).toMatchObject(none)
  })
  test('a sheet whose total is voided is 0 in every column', () => {
    const options = [{ id: 'x', title: 'Vi phạm', points: 0, voids: true }]
    const nodes = [leaf('1', given), leaf('2', { kind: 'choice', options })]
    const facts = [points('1', 3), { member: 'a', criterion: '2', option: 'x' }]
    expect(alone({ sheet: { base: 1, min: 1 }, nodes, facts })).toMatchObject({
      total: '0',
      base: '0',
      cut: '0',
      nodes: { '1': '3', '2': '0' },
    })
  })
})

describe('requires', () => {
  const atLeast2 = { key: 'node:2', at_least: 2 }
  test('exactly 0 where it fails: no base, clamp or override lifts it', () => {
    const nodes = [leaf('1', perUnit, { base: 5, min: 1, requires: atLeast2 }), leaf('2', given)]
    const override = { member: 'a', criterion: '1', points: 3, reason: 'Theo biên bản' }
    const result = scoreDraft({ nodes, facts: [override, points('2', 1)] })
    expect(memberOf(result)).toMatchObject({ total: '1', nodes: { '1': '0' }, missing: 0 })
    expect(lineOf(result, '1')).toMatchObject({
      status: 'requires_failed',
      points: '0',
      steps: ['0 vì không đạt điều kiện: điểm mục 2 (Tiêu chí 2) từ 2 trở lên'],
    })
  })
  test('nothing inside is missing, and what is inside keeps its value', () => {
    const inside = [leaf('1', given), leaf('2', given, { base: 1 })]
    const nodes = [group('G', inside, { requires: { key: 'node:1', at_least: 5 } })]
    const result = scoreDraft({ members: makeMembers(1), nodes, facts: [points('1', 4)] })
    expect(memberOf(result)).toMatchObject({
      total: '0',
      missing: 0,
      nodes: { G: '0', '1': '4', '2': '1' },
    })
    expect(lineOf(result, '2').status).toBe('not_counted')
    expect(result.questions).toEqual([])
  })
  test('a test on a value that there is not fails, and so its opposite holds', () => {
    const quantity = { key: 'quantity:2', at_most: 100 }
    const nodes = (requires: object) => [leaf('1', fixed(1), { requires }), leaf('2', perUnit)]
    const facts = [{ member: 'a', criterion: '1', met: true }]
    expect(alone({ nodes: nodes(quantity), facts }).total).toBe('0')
    expect(alone({ nodes: nodes({ not: quantity }), facts }).total).toBe('1')
  })
  test('conditions of conditions, whatever their order in the sheet', () => {
    const nodes = [
      leaf('1', fixed(1), { requires: { all: [{ key: 'node:2', equals: 1 }, { any: [] }] } }),
      leaf('2', fixed(1), { requires: { any: [{ key: 'node:3', more_than: 0 }] } }),
      leaf('3', fixed(1), { requires: { all: [] } }),
    ]
    const facts = ['1', '2', '3'].map((criterion) => ({ member: 'a', criterion, met: true }))
    expect(alone({ nodes, facts }).nodes).toEqual({ '1': '0', '2': '1', '3': '1' })
  })
  test('node_percent is exact', () => {
    const nodes = [
      leaf('1', fixed(1), { requires: { key: 'node_percent:2', at_least: '66.666666666667' } }),
      leaf('2', given, { max: 3 }),
    ]
    const facts = [{ member: 'a', criterion: '1', met: true }, points('2', 2)]
    expect(alone({ nodes, facts }).nodes['1']).toBe('0')
  })
  test('a fact of a node that fails its condition is still the best of the cluster', () => {
    const best = { kind: 'ratio', points: 10, of: 'best' }
    const nodes = [leaf('1', best, { requires: { key: 'node:2', at_least: 1 } }), leaf('2', given)]
    const facts = [
      { member: 'a', criterion: '1', quantity: 20 },
      { member: 'b', criterion: '1', quantity: 10 },
      { member: 'b', criterion: '2', points: 1 },
    ]
    const result = scoreDraft({ nodes, facts })
    expect(['a', 'b'].map((id) => memberOf(result, id).nodes['1'])).toEqual(['0', '5'])
  })
})

describe('not applicable', () => {
  test('full is the max, zero is 0 even under a floor; no weight, no rounding', () => {
    const full = leaf('1', given, { weight: 3, max: '2.005', not_applicable: 'full' })
    const zero = leaf('2', given, { base: 3, min: 1, not_applicable: 'zero' })
    const { nodes, total, missing } = alone({
      nodes: [full, zero],
      facts: [notApplicable('1'), notApplicable('2')],
    })
    expect({ nodes, total, missing }).toEqual({
      nodes: { '1': '2.005', '2': '0' },
      total: '2.005',
      missing: 0,
    })
  })
  test('its requires is not asked', () => {
    const node = { max: 2, not_applicable: 'full', requires: { key: 'quantity:1', at_least: 1 } }
    expect(alone({ nodes: [leaf('1', perUnit, node)], facts: [notApplicable('1')] }).total).toBe(
      '2',
    )
  })
  test('facts inside are not used: no points, flags, best, conditions or voids', () => {
    const options = [
      { id: 'x', title: 'Vi phạm', points: -5, voids: true, raises: [{ flag: 'vi-pham' }] },
    ]
    const nodes = [
      group(
        'G',
        [
          leaf('1', { kind: 'ratio', points: 4, of: 'best' }, { base: 1 }),
          leaf('2', { kind: 'choice', options }),
        ],
        {
          max: 3,
          not_applicable: 'full',
        },
      ),
      leaf('3', fixed(1), { requires: { key: 'quantity:1', at_least: 0 } }),
    ]
    const facts = [
      notApplicable('G'),
      { member: 'a', criterion: '1', quantity: 40 },
      { member: 'a', criterion: '2', option: 'x' },
      { member: 'a', criterion: '3', met: true },
      { member: 'b', criterion: '1', quantity: 10 },
    ]
    const result = scoreDraft({ nodes, facts })
    expect(memberOf(result, 'a')).toMatchObject({
      total: '3',
      flags: [],
      missing: 0,
      nodes: { G: '3', '1': '0', '2': '0', '3': '0' },
    })
    expect(memberOf(result, 'b').nodes['1']).toBe('5')
    expect(lineOf(result, '2')).toMatchObject({
      fact: null,
      status: 'not_counted',
      steps: ['mục G không áp dụng'],
    })
  })
  describe('rescale', () => {
    const inside = (more: object = {}) => [
      leaf('1', given, { max: 4 }),
      leaf('2', given, { max: 4, not_applicable: 'rescale' }),
      leaf('3', given, { max: 4, not_applicable: 'rescale', ...more }),
    ]
    const scaled = (parent: object, ...facts: object[]) =>
      alone({ nodes: [group('G', inside(), parent)], facts })
    test('the others × parentMax / (parentMax − what dropped out)', () => {
      expect(scaled({ max: 12 }, points('1', 3), points('2', 2), notApplicable('3')).nodes).toEqual(
        { G: '7.5', '1': '3', '2': '2', '3': '0' },
      )
      expect(
        scaled({ max: 12 }, points('1', 3), notApplicable('2'), notApplicable('3')).total,
      ).toBe('9')
    })
    test("0 where nothing is left of the parent's max", () => {
      expect(
        scaled({ max: 8, base: 1 }, points('1', 3), notApplicable('2'), notApplicable('3')).total,
      ).toBe('1')
      expect(
        scaled({ max: 7, base: 1 }, points('1', 3), notApplicable('2'), notApplicable('3')).total,
      ).toBe('1')
    })
    test('base and weight of the parent are not scaled before; rounded as the parent or sheet says', () => {
      const facts = [points('1', 1), points('2', 0), notApplicable('3')]
      expect(scaled({ max: 11, base: 1, weight: 2 }, ...facts).total).toBe('5.14')
      expect(scaled({ max: 11, round: { to: '0.1' } }, ...facts).total).toBe('1.6')
      expect(scaled({ max: '4.5' }, points('1', 4), points('2', 4), notApplicable('3')).total).toBe(
        '4.5',
      )
    })
    test('of the sheet: by the rounding of the total, else of the leaves', () => {
      const draft = (sheet: object) => ({
        sheet: { max: 11, ...sheet },
        nodes: inside(),
        facts: [points('1', 1), notApplicable('3')],
      })
      expect(alone(draft({})).total).toBe('1.57')
      expect(alone(draft({ round: { to: '0.001' } })).total).toBe('1.571')
      expect(alone(draft({ round_total: { to: 1 } })).total).toBe('2')
    })
    test('a group that drops out takes its max with it', () => {
      const nodes = [
        group('G', [leaf('1', given)], { max: 60, not_applicable: 'rescale' }),
        leaf('2', given),
      ]
      const facts = [notApplicable('G'), points('1', 50), points('2', 30)]
      expect(alone({ sheet: { max: 100 }, nodes, facts })).toMatchObject({
        total: '75',
        cut: '45',
        base: '30',
      })
    })
  })
})

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

describe('overrides', () => {
  test('the value as it stands: no weight, no rounding; both values in the ledger', () => {
    const nodes = [leaf('1', perUnit, { weight: 2, max: 10, unit: 'văn bản' })]
    const override = {
      member: 'a',
      criterion: '1',
      quantity: 6,
      points: '4.005',
      reason: 'Chỉ 4 văn bản là giải pháp',
    }
    const result = scoreDraft({ members: makeMembers(1), nodes, facts: [override] })
    expect(memberOf(result)).toMatchObject({ total: '4.005', missing: 0 })
    expect(lineOf(result, '1')).toMatchObject({
      status: 'overridden',
      fact: { quantity: '6', points: '4.005', reason: 'Chỉ 4 văn bản là giải pháp' },
      steps: [
        '6 văn bản × 1 = 6',
        'hệ số: 6 × 2 = 12',
        'tối đa 10',
        'thẩm định ghi 4,005, tính theo quy tắc 10: Chỉ 4 văn bản là giải pháp',
      ],
    })
  })
  test('alone, in the final stage', () => {
    const override = {
      member: 'a',
      criterion: '1',
      stage: 'final',
      points: 2,
      reason: 'Theo biên bản 05',
    }
    const draft = { nodes: [leaf('1', perUnit)], facts: [override] }
    const result = scoreDraft(draft, { stage: 'final' })
    expect(lineOf(result, '1').steps).toEqual(['kết luận ghi 2: Theo biên bản 05'])
    expect(memberOf(result).missing).toBe(0)
    const english = scoreDraft(draft, { stage: 'final', language: 'en' })
    expect(lineOf(english, '1').steps).toEqual(['finally set to 2: Theo biên bản 05'])
  })
  test('the figures beside it still count in the cluster', () => {
    const facts = [
      { member: 'a', criterion: '1', quantity: 20, points: 0, reason: 'Vì' },
      { member: 'b', criterion: '1', quantity: 10 },
    ]
    const result = scoreDraft({
      nodes: [leaf('1', { kind: 'ratio', points: 10, of: 'best' })],
      facts,
    })
    expect(memberOf(result, 'b').total).toBe('5')
  })
})

describe('stages', () => {
  const facts = [
    { member: 'a', criterion: '1', stage: 'self', points: 9 },
    { member: 'a', criterion: '1', stage: 'cross', points: 7 },
    { member: 'a', criterion: '1', stage: 'final', points: 1 },
  ]
  const total = (options: object) => memberOf(scoreDraft({ facts }, options)).total
  test.each([
    [{ stage: 'self' }, '9'],
    [{ stage: 'cross', fallback: true }, '7'],
    [{}, '0'],
    [{ fallback: true }, '7'],
    [{ stage: 'final' }, '1'],
    [{ stage: 'self', fallback: true }, '9'],
  ] as const)('%j: %s', (options, points) => {
    expect(total(options)).toBe(points)
  })
  test('a fact of the stage is used even where it says nothing yet', () => {
    const noted = [...facts, { member: 'a', criterion: '1', note: 'Chờ' }]
    expect(memberOf(scoreDraft({ facts: noted }, { fallback: true }))).toMatchObject({
      total: '0',
      missing: 1,
    })
  })
})
