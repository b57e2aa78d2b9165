import { describe, expect, test } from 'vitest'
import { leaf, lineOf, makeMembers, memberOf, scoreDraft, worthOf } from '../support/make.ts'

/** Rows of: the fact's fields, the points, and perhaps what the ledger says. */
type Row = [fact: object, points: string, step?: string]

function scores(rule: object, rows: Row[], more: Parameters<typeof worthOf>[2] = {}) {
  test.each(rows)('%j is %s', (fact, points, step) => {
    const { total, line, missing } = worthOf(rule, fact, more)
    expect({ total, missing }).toEqual({ total: points, missing: 0 })
    if (step !== undefined) expect(line.steps).toEqual([step])
  })
}

function misses(rule: object, facts: object[], more: Parameters<typeof worthOf>[2] = {}) {
  test.each(facts)('%j is missing, not 0', (fact) => {
    const { total, line, missing } = worthOf(rule, fact, {
      ...more,
      node: { base: '0.5', ...more.node },
    })
    expect({ total, missing, status: line.status }).toEqual({
      total: '0.5',
      missing: 1,
      status: 'missing',
    })
  })
}

describe('fixed', () => {
  const rule = { kind: 'fixed', points: '-1.5' }
  scores(rule, [
    [{ met: true }, '-1.5', 'Có: trừ 1,5 điểm'],
    [{ met: false }, '0', 'Không: 0 điểm'],
  ])
  misses(rule, [{}, { note: 'Chờ' }])
})

describe('choice', () => {
  const options = [
    { id: 'du', title: 'Đầy đủ', points: '2.5' },
    { id: 'thieu', title: 'Thiếu', points: -1 },
  ]
  scores({ kind: 'choice', options }, [
    [{ option: 'du' }, '2.5', 'Đầy đủ: 2,5 điểm'],
    [{ option: 'thieu' }, '-1', 'Thiếu: trừ 1 điểm'],
  ])
  misses({ kind: 'choice', options }, [{}])
})

describe('perUnit', () => {
  describe('whole units', () =>
    scores({ kind: 'perUnit', points: '1.5' }, [
      [{ quantity: 0 }, '0', '0 × 1,5 = 0'],
      [{ quantity: 3 }, '4.5', '3 × 1,5 = 4,5'],
      [{ quantity: '3.9' }, '4.5'],
    ]))
  describe('steps above a start', () =>
    scores({ kind: 'perUnit', points: 2, step: 3, from: 1 }, [
      [{ quantity: 0 }, '0'],
      [{ quantity: '3.999' }, '0'],
      [{ quantity: 4 }, '2'],
      [{ quantity: 11 }, '6', '11; trên 1, mỗi bậc 3: 3 × 2 = 6'],
    ]))
  describe('parts of a step', () =>
    scores({ kind: 'perUnit', points: 2, step: 3, from: 1, partial: true }, [
      [{ quantity: '2.5' }, '1'],
      [{ quantity: '0.5' }, '0'],
      [{ quantity: 3 }, '1.333333'],
    ]))
  describe('percent', () => {
    const rule = { kind: 'perUnit', points: '0.1', of: 'percent', from: 100 }
    scores(rule, [
      [{ actual: 112, plan: 100 }, '1.2'],
      [{ actual: 9, plan: 8 }, '1.2', '9/8 = 112,5%; trên 100: 12 × 0,1 = 1,2'],
      [{ actual: 1, plan: 8 }, '0'],
    ])
    misses(rule, [{}, { actual: 1 }, { plan: 1 }])
  })
  describe('growth', () => {
    const rule = { kind: 'perUnit', points: 1, step: 10, of: 'growth' }
    scores(rule, [
      [{ actual: 125, previous: 100 }, '2', '(125 − 100)/100 = 25%; mỗi bậc 10: 2 × 1 = 2'],
      [{ actual: 50, previous: 100 }, '0'],
    ])
    misses(rule, [{ actual: 5, previous: 0 }, { actual: 5 }, { previous: 5 }])
  })
  describe('growth below 0 counts where the rule begins below 0', () =>
    scores({ kind: 'perUnit', points: 1, step: 10, from: -30, of: 'growth' }, [
      [{ actual: 85, previous: 100 }, '1'],
    ]))
  describe('per size', () => {
    const rule = { kind: 'perUnit', points: 1, of: 'per_size' }
    scores(rule, [[{ quantity: 13 }, '3']], { member: { size: 4 } })
    misses(rule, [{ quantity: 12 }])
    misses(rule, [{ quantity: 12 }], { member: { size: 0 } })
  })
  describe('days late', () =>
    scores({ kind: 'perUnit', points: '-0.25', of: 'days_late' }, [
      [{ quantity: 0 }, '0'],
      [{ quantity: 3 }, '-0.75', 'chậm 3 ngày: 3 × −0,25 = −0,75'],
    ]))
})

describe('bands', () => {
  const bands = [
    { from: 96, points: 3 },
    { from: '97.5', points: 4 },
  ]
  scores({ kind: 'bands', bands, below: '-1' }, [
    [{ quantity: '95.999999999999' }, '-1', '95,999999999999, dưới 96: trừ 1 điểm'],
    [{ quantity: 96 }, '3', '96, từ 96: 3 điểm'],
    [{ quantity: '97.499' }, '3'],
    [{ quantity: '97.5' }, '4'],
    [{ quantity: 1000 }, '4'],
  ])
  describe('a percentage is compared before it is rounded', () =>
    scores({ kind: 'bands', bands: [{ from: '66.67', points: 1 }], of: 'percent' }, [
      [{ actual: 2, plan: 3 }, '0'],
      [{ actual: '2.0001', plan: 3 }, '1'],
    ]))
  misses({ kind: 'bands', bands }, [{}])
})

describe('ratio of the plan', () => {
  const rule = { kind: 'ratio', points: 6, of: 'plan', cap: '1.2' }
  scores(rule, [
    [{ actual: 5, plan: 7 }, '4.285714'],
    [{ actual: 0, plan: 7 }, '0'],
    [{ actual: 9, plan: 8 }, '6.75', '6 × 9/8 = 6,75'],
    [{ actual: 10, plan: 5 }, '7.2', 'vượt kế hoạch (10/5), tính 120%: 6 × 1,2 = 7,2'],
  ])
  misses(rule, [{}, { actual: 5 }, { plan: 5 }])
})

describe('judged', () => {
  const rule = { kind: 'judged', max: 10, drop: { high: 1, low: 2 } }
  scores(rule, [
    [
      { scores: [9, 5, 8, 7, '6.5'] },
      '7.5',
      'bỏ điểm cao nhất 9 và thấp nhất 5; 6,5: (7 + 8) : 2 = 7,5',
    ],
    [{ scores: [10, 10, 10, 10] }, '10'],
  ])
  misses(rule, [{}])
  describe('none dropped', () =>
    scores({ kind: 'judged', max: 5 }, [[{ scores: [4, 5, 4] }, '4.333333']]))
})

describe('given', () => {
  const rule = { kind: 'given', min: -5, max: 5 }
  scores(rule, [
    [{ points: 0 }, '0', 'được cho 0 điểm'],
    [{ points: -5 }, '-5'],
    [{ points: '4.75' }, '4.75'],
  ])
  misses(rule, [{}])
})

/** Points of members a, b, c… with these facts; an entry is what the member itself states otherwise. */
function cluster(rule: object, facts: (object | null)[], unranked: string[] = []) {
  const members = makeMembers(facts.length).map((member) =>
    unranked.includes(member.id) ? { ...member, status: 'unranked', reason: 'Chủ nhà' } : member,
  )
  const given = facts.flatMap((fact, at) =>
    fact ? [{ member: members[at]!.id, criterion: '1', ...fact }] : [],
  )
  const result = scoreDraft({
    members,
    nodes: [leaf('1', rule, { round: { to: '0.000001' } })],
    facts: given,
  })
  return members.map(({ id }) =>
    memberOf(result, id).missing ? 'missing' : memberOf(result, id).total,
  )
}
const quantities = (...list: (number | string | null)[]) =>
  list.map((quantity) => (quantity === null ? null : { quantity }))

describe('ratio of the best', () => {
  const rule = { kind: 'ratio', points: 4, of: 'best' }
  test.each([
    [quantities(30, 10, null), [], ['4', '1.333333', 'missing']],
    [quantities(30, 10, 45), ['c'], ['4', '1.333333', '4']],
    [quantities(0, 0, null), [], ['missing', 'missing', 'missing']],
    [quantities(null, 5), ['b'], ['missing', 'missing']],
    [quantities(0, 5), [], ['0', '4']],
  ])('%j, out of competition %j: %j', (facts, unranked, points) => {
    expect(cluster(rule, facts, unranked)).toEqual(points)
  })
  test('the cap counts above the best only for one out of competition', () => {
    expect(cluster({ ...rule, cap: '1.25' }, quantities(20, 40), ['b'])).toEqual(['4', '5'])
  })
})

describe('leader', () => {
  const rule = { kind: 'leader', points: 10 }
  const plans = (...actuals: (number | null)[]) =>
    actuals.map((actual) => (actual === null ? null : { actual, plan: 80 }))
  test.each([
    [
      'between plan and leader pro rata',
      plans(80, 92, 100, 60, 100),
      [],
      ['5', '8', '10', '3.75', '10'],
    ],
    ['nobody above the plan: at most half', plans(80, 40), [], ['5', '2.5']],
    [
      'one out of competition counts as the leader at most',
      plans(100, 120, 90),
      ['b'],
      ['10', '10', '7.5'],
    ],
    ['…and as the plan where nobody exceeds it', plans(60, 120), ['b'], ['3.75', '5']],
    ['only one out of competition has figures', plans(null, 120), ['b'], ['missing', '5']],
  ])('%s', (_why, facts, unranked, points) => {
    expect(cluster(rule, facts, unranked)).toEqual(points)
  })
  test('the part at plan may be another', () => {
    expect(cluster({ ...rule, at_plan: '0.8' }, plans(80, 90, 100))).toEqual(['8', '9', '10'])
  })
  test('without any plan: pro rata to the greatest of the ranked', () => {
    const facts = [{ actual: 20 }, { actual: 10 }, { actual: 30 }, null]
    expect(cluster(rule, facts, ['c'])).toEqual(['10', '5', '10', 'missing'])
    expect(cluster(rule, [{ actual: 0 }, { actual: 0 }])).toEqual(['missing', 'missing'])
  })
  test('where some have a plan, a fact without one is missing', () => {
    expect(cluster(rule, [{ actual: 20 }, { actual: 10, plan: 10 }])).toEqual(['missing', '5'])
    expect(cluster(rule, [{ actual: 20 }, { plan: 10 }])).toEqual(['missing', 'missing'])
  })
  test('the way of a member between plan and leader is told', () => {
    const facts = [92, 100].map((actual, at) => ({
      member: at ? 'b' : 'a',
      criterion: '1',
      actual,
      plan: 80,
    }))
    const result = scoreDraft({ nodes: [leaf('1', rule)], facts })
    expect(lineOf(result, '1').steps).toEqual([
      'đạt 1,15, cao nhất cụm 1,25: 10 × (0,5 + 0,5 × (1,15 − 1)/(1,25 − 1)) = 8',
    ])
  })
})

describe('place', () => {
  const rule = { kind: 'place', points: ['10', '8', '6'] }
  test.each([
    [
      'level members share the better place',
      quantities(12, 20, 12, 11, null),
      [],
      ['8', '10', '8', '0', 'missing'],
    ],
    ['one out of competition takes no place', quantities(12, 20, 30), ['c'], ['8', '10', '10']],
    ['…and stands where it would', quantities(12, 20, 15, 12), ['c'], ['8', '10', '8', '8']],
  ])('%s', (_why, facts, unranked, points) => {
    expect(cluster(rule, facts, unranked)).toEqual(points)
  })
  test('the smallest first', () => {
    expect(cluster({ ...rule, best: 'low' }, quantities(3, 0, 3, 7))).toEqual(['8', '10', '8', '0'])
  })
})

test('a rule may leave no choice of points', () => {
  expect(worthOf({ kind: 'given', min: 5, max: 5 }, { points: 5 }).total).toBe('5')
})
