import { describe, expect, test } from 'vitest'
import { readSeason } from '../../../scoring/read.ts'
import { type Draft, faultsOf, group, leaf, makeDraft, makeMembers } from '../support/make.ts'

const perUnit = { kind: 'perUnit', points: 1 }
const given = { kind: 'given', max: 5 }
const plan = { kind: 'ratio', points: 5, of: 'plan' }
const choice = { kind: 'choice', options: [{ id: 'du', title: 'Đủ', points: 2 }] }
const judged = { kind: 'judged', min: 1, max: 10, drop: { high: 1, low: 1 } }
const fact = (fields: object) => ({ member: 'a', criterion: '1', ...fields })
const grades = [
  { id: 'tot', title: 'Tốt', from: 80 },
  { id: 'kha', title: 'Khá', from: 50 },
]
const award = (id: string, more: object = {}) => ({ id, title: id, quota: { count: 1 }, ...more })
const node = (more: object) => ({ nodes: [leaf('1', perUnit, more)] })
const rule = (more: object) => ({ nodes: [leaf('1', { ...perUnit, ...more })] })
const facts = (of: object, ...given: object[]) => ({ nodes: [leaf('1', of)], facts: given })
const requires = (condition: object) => ({
  nodes: [leaf('1', perUnit, { requires: condition }), leaf('2', perUnit)],
})

type Refusal = [what: string, draft: Draft, path: string, nearest?: string]

function refuses(refusals: Refusal[]) {
  test.each(refusals)('%s', (_what, draft, path, nearest) => {
    const faults = faultsOf(draft)
    expect(faults.map((fault) => fault.path)).toEqual([path])
    if (nearest !== undefined) expect(faults[0]!.nearest).toBe(nearest)
    expect(faults[0]!.message).toMatch(/\p{L}/u)
  })
}

describe('the document', () => {
  refuses([
    ['an unknown field', { gradess: [] }, '$.gradess', 'grades'],
    ['no title', { title: undefined }, '$.title'],
    ['no year', { year: undefined }, '$.year'],
    ['a year that is no number', { year: '2023' }, '$.year'],
    ['half a year', { year: 2023.5 }, '$.year'],
    ['no members', { members: [] }, '$.members'],
    ['a sheet without nodes', { nodes: [] }, '$.sheet.nodes'],
    ['a sheet without title', { sheet: { title: undefined } }, '$.sheet.title'],
    ['a list for a sheet', { members: {} as never }, '$.members'],
    ['an unknown policy', { award_policy: { between: 'all' } }, '$.award_policy.between', 'absorb'],
  ])
})

describe('members', () => {
  const [a, b] = makeMembers(2)
  refuses([
    ['no name', { members: [{ id: 'a', order: 1 }] }, '$.members[0].name'],
    ['no order', { members: [{ id: 'a', name: 'A' }] }, '$.members[0].order'],
    ['an order twice', { members: [a, { ...b, order: 1 }] }, '$.members[1].order'],
    ['an id twice', { members: [a, { ...b, id: 'a' }] }, '$.members[1].id'],
    ['an empty id', { members: [{ ...a, id: '' }] }, '$.members[0].id'],
    ['a negative size', { members: [{ ...a, size: -1 }] }, '$.members[0].size'],
    [
      'an unknown status',
      { members: [{ ...a, status: 'rankd' }] },
      '$.members[0].status',
      'ranked',
    ],
  ])
})

describe('numbers', () => {
  const numbers = ['+1', '01', '.5', '1.', '1e3', '1,5', ' 1', '1 ', '', 'Infinity', '0x1', '１']
  const digits = ['1234567890123456', '0.1234567890123']
  test.each([...numbers, ...digits])('%j is no decimal', (text) => {
    expect(faultsOf(facts(perUnit, fact({ quantity: text }))).map(({ path }) => path)).toEqual([
      '$.facts[0].quantity',
    ])
  })
  test.each(['1e3', '1E3', '1e999', '1234567890123456', '0.1234567890123'])(
    'the JSON number %s is refused',
    (number) => {
      const text = JSON.stringify(makeDraft(facts(perUnit, fact({ quantity: 0 }))))
      const reading = readSeason(text.replace('"quantity":0', `"quantity":${number}`))
      expect(reading).toMatchObject({ faults: [{ path: '$.facts[0].quantity' }] })
    },
  )
  refuses([
    ['a number that is a truth', facts(perUnit, fact({ quantity: true })), '$.facts[0].quantity'],
    ['a number that is null', facts(perUnit, fact({ quantity: null })), '$.facts[0].quantity'],
    ['a step of 0', rule({ step: 0 }), '$.sheet.nodes[0].rule.step'],
    ['a negative step', rule({ step: '-1' }), '$.sheet.nodes[0].rule.step'],
    ['rounding to 0', node({ round: { to: 0 } }), '$.sheet.nodes[0].round.to'],
    ['an unknown rounding', node({ round: { to: 1, mode: 'up' } }), '$.sheet.nodes[0].round.mode'],
    ['rounding to nothing', { sheet: { round: {} } }, '$.sheet.round.to'],
    ['a negative cap', { nodes: [leaf('1', { ...plan, cap: -1 })] }, '$.sheet.nodes[0].rule.cap'],
    [
      'half a drop',
      { nodes: [leaf('1', { ...judged, drop: { high: 1.5 } })] },
      '$.sheet.nodes[0].rule.drop.high',
    ],
    [
      'a drop as text',
      { nodes: [leaf('1', { ...judged, drop: { low: '1' } })] },
      '$.sheet.nodes[0].rule.drop.low',
    ],
    [
      'half a precision',
      { ranking: { keys: [{ key: 'total', precision: 0.5 }] } },
      '$.ranking.keys[0].precision',
    ],
    [
      'a negative precision',
      { ranking: { keys: [{ key: 'total', precision: -1 }] } },
      '$.ranking.keys[0].precision',
    ],
    [
      'half a step down',
      { sanctions: [{ when: { key: 'total', at_least: 1 }, down: 0.5 }] },
      '$.sanctions[0].down',
    ],
    [
      'more than all',
      { awards: [award('a', { quota: { percent: 101, base: 'members' } })] },
      '$.awards[0].quota.percent',
    ],
    [
      'half a seat at least',
      { awards: [award('a', { quota: { percent: 1, base: 'members', min: 0.5 } })] },
      '$.awards[0].quota.min',
    ],
  ])
})

describe('nodes', () => {
  refuses([
    ['no code', { nodes: [{ title: 'A', rule: perUnit }] }, '$.sheet.nodes[0].code'],
    ['an empty group', { nodes: [group('1', [])] }, '$.sheet.nodes[0].nodes'],
    ['neither rule nor nodes', { nodes: [{ code: '1', title: 'A' }] }, '$.sheet.nodes[0].rule'],
    [
      'rule and nodes',
      { nodes: [group('1', [leaf('2', perUnit)], { rule: perUnit })] },
      '$.sheet.nodes[0].rule',
    ],
    ['an unknown kind', node({ kind: 'bonuss' }), '$.sheet.nodes[0].kind', 'bonus'],
    [
      'an unknown way to combine',
      { nodes: [group('1', [leaf('2', perUnit)], { combine: 'maxi' })] },
      '$.sheet.nodes[0].combine',
      'max',
    ],
    ['min above max', node({ min: 2, max: '1.5' }), '$.sheet.nodes[0].min'],
    ['min above max of the sheet', { sheet: { min: 2, max: 1 } }, '$.sheet.min'],
    [
      'a code twice',
      { nodes: [group('1', [leaf('1', perUnit)])] },
      '$.sheet.nodes[0].nodes[0].code',
    ],
    ['full without max', node({ not_applicable: 'full' }), '$.sheet.nodes[0].not_applicable'],
    [
      'rescale without max',
      { ...node({ not_applicable: 'rescale' }), sheet: { max: 9 } },
      '$.sheet.nodes[0].not_applicable',
    ],
    [
      "rescale without the parent's max",
      node({ not_applicable: 'rescale', max: 1 }),
      '$.sheet.nodes[0].not_applicable',
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
    ],
    [
      'raises of a choice',
      { nodes: [leaf('1', choice, { raises: [{ flag: 'x' }] })] },
      '$.sheet.nodes[0].raises',
    ],
    [
      'raises of a group',
      { nodes: [group('1', [leaf('2', perUnit)], { raises: [] })] },
      '$.sheet.nodes[0].raises',
    ],
  ])
})

describe('rules', () => {
  const bands = (...from: number[]) => ({
    nodes: [leaf('1', { kind: 'bands', bands: from.map((one) => ({ from: one, points: 1 })) })],
  })
  refuses([
    ['no kind', { nodes: [leaf('1', { points: 1 })] }, '$.sheet.nodes[0].rule.kind'],
    ['an unknown `of`', rule({ of: 'percentt' }), '$.sheet.nodes[0].rule.of', 'percent'],
    ['a field of another rule', rule({ cap: 1 }), '$.sheet.nodes[0].rule.cap'],
    [
      'a ratio of nothing',
      { nodes: [leaf('1', { kind: 'ratio', points: 1 })] },
      '$.sheet.nodes[0].rule.of',
    ],
    ['no bands', bands(), '$.sheet.nodes[0].rule.bands'],
    ['equal bands', bands(1, 1), '$.sheet.nodes[0].rule.bands[1].from'],
    [
      'no options',
      { nodes: [leaf('1', { kind: 'choice', options: [] })] },
      '$.sheet.nodes[0].rule.options',
    ],
    [
      'an option twice',
      { nodes: [leaf('1', { kind: 'choice', options: [...choice.options, ...choice.options] })] },
      '$.sheet.nodes[0].rule.options[1].id',
    ],
    [
      'an option without points',
      { nodes: [leaf('1', { kind: 'choice', options: [{ id: 'a', title: 'A' }] })] },
      '$.sheet.nodes[0].rule.options[0].points',
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
    ],
    [
      'no places',
      { nodes: [leaf('1', { kind: 'place', points: [] })] },
      '$.sheet.nodes[0].rule.points',
    ],
    [
      'an unknown best',
      { nodes: [leaf('1', { kind: 'place', points: [1], best: 'higher' })] },
      '$.sheet.nodes[0].rule.best',
      'high',
    ],
    [
      'judged from above to below',
      { nodes: [leaf('1', { kind: 'judged', min: 5, max: 4 })] },
      '$.sheet.nodes[0].rule.max',
    ],
    [
      'given up to below 0',
      { nodes: [leaf('1', { kind: 'given', max: -1 })] },
      '$.sheet.nodes[0].rule.max',
    ],
    [
      'more than all at plan',
      { nodes: [leaf('1', { kind: 'leader', points: 1, at_plan: '1.5' })] },
      '$.sheet.nodes[0].rule.at_plan',
    ],
  ])
})

describe('facts', () => {
  const override = { quantity: 1, points: 1, reason: 'Theo biên bản' }
  refuses([
    ['an unknown stage', facts(perUnit, fact({ stage: 'verify' })), '$.facts[0].stage', 'verified'],
    ['an unknown member', facts(perUnit, fact({ member: 'x' })), '$.facts[0].member', 'a'],
    [
      'an unknown criterion',
      facts(perUnit, fact({ criterion: '11' })),
      '$.facts[0].criterion',
      '1',
    ],
    [
      'the same stage twice, once by default',
      facts(perUnit, fact({}), fact({ stage: 'verified' })),
      '$.facts[1]',
    ],
    ['an unknown option', facts(choice, fact({ option: 'dud' })), '$.facts[0].option', 'du'],
    ['option of a count', facts(perUnit, fact({ option: 'du' })), '$.facts[0].option'],
    ['quantity of a plan', facts(plan, fact({ quantity: 1 })), '$.facts[0].quantity'],
    ['plan of a growth', facts({ ...perUnit, of: 'growth' }, fact({ plan: 1 })), '$.facts[0].plan'],
    [
      'previous of a percentage',
      facts({ ...perUnit, of: 'percent' }, fact({ previous: 1 })),
      '$.facts[0].previous',
    ],
    [
      'actual of the best',
      facts({ ...plan, of: 'best' }, fact({ actual: 1 })),
      '$.facts[0].actual',
    ],
    [
      'actual of days late',
      facts({ ...perUnit, of: 'days_late' }, fact({ actual: 1 })),
      '$.facts[0].actual',
    ],
    ['a negative plan', facts(plan, fact({ actual: 1, plan: -1 })), '$.facts[0].plan'],
    ['a negative actual', facts(plan, fact({ actual: -1, plan: 1 })), '$.facts[0].actual'],
    ['a judge below', facts(judged, fact({ scores: [5, '0.5', 5] })), '$.facts[0].scores[1]'],
    ['a judge above', facts(judged, fact({ scores: [5, 5, '10.01'] })), '$.facts[0].scores[2]'],
    [
      'no judge at all',
      facts({ kind: 'judged', max: 5 }, fact({ scores: [] })),
      '$.facts[0].scores',
    ],
    ['given too much', facts(given, fact({ points: '5.01' })), '$.facts[0].points'],
    ['given below 0', facts(given, fact({ points: '-0.01' })), '$.facts[0].points'],
    ['given with a reason', facts(given, fact({ points: 1, reason: 'Vì' })), '$.facts[0].reason'],
    [
      'a reason without points',
      facts(perUnit, fact({ quantity: 1, reason: 'Vì' })),
      '$.facts[0].reason',
    ],
    ['an empty reason', facts(perUnit, fact({ ...override, reason: ' ' })), '$.facts[0].reason'],
    [
      'an override in the self-score',
      facts(perUnit, fact({ ...override, stage: 'self' })),
      '$.facts[0].points',
    ],
    [
      'an override in the cross-check',
      facts(perUnit, fact({ ...override, stage: 'cross' })),
      '$.facts[0].points',
    ],
    [
      'an override above the cap',
      { nodes: [leaf('1', perUnit, { max: '0.5' })], facts: [fact(override)] },
      '$.facts[0].points',
    ],
    [
      'an override below the floor',
      { nodes: [leaf('1', perUnit, { min: 2 })], facts: [fact(override)] },
      '$.facts[0].points',
    ],
    [
      'not applicable and a figure',
      {
        nodes: [leaf('1', perUnit, { not_applicable: 'zero' })],
        facts: [fact({ not_applicable: true, quantity: 1 })],
      },
      '$.facts[0].quantity',
    ],
    [
      'not applicable: false',
      {
        nodes: [leaf('1', perUnit, { not_applicable: 'zero' })],
        facts: [fact({ not_applicable: false })],
      },
      '$.facts[0].not_applicable',
    ],
    [
      'not applicable where it always applies',
      facts(perUnit, fact({ not_applicable: true })),
      '$.facts[0].not_applicable',
    ],
    [
      'a figure for a group',
      { nodes: [group('1', [leaf('2', perUnit)])], facts: [fact({ quantity: 1 })] },
      '$.facts[0].quantity',
    ],
    ['met as text', facts({ kind: 'fixed', points: 1 }, fact({ met: 'true' })), '$.facts[0].met'],
    ['evidence as text', facts(perUnit, fact({ evidence: 'QĐ 1' })), '$.facts[0].evidence'],
  ])
})

describe('conditions', () => {
  const test1 = { key: 'node:2', at_least: 1 }
  const rank1 = { key: 'rank', at_most: 1 }
  refuses([
    [
      'an unknown key',
      requires({ key: 'nodes:2', at_least: 1 }),
      '$.sheet.nodes[0].requires.key',
      'node:…',
    ],
    ['an unknown node', requires({ key: 'node:3', at_least: 1 }), '$.sheet.nodes[0].requires.key'],
    ['no operator', requires({ key: 'node:2' }), '$.sheet.nodes[0].requires.at_least'],
    [
      'a misspelt operator',
      requires({ all: [{ ...test1, atleast: 1 }] }),
      '$.sheet.nodes[0].requires.all[0].atleast',
      'at_least',
    ],
    [
      'base points in a node',
      requires({ any: [test1, { key: 'base', equals: 1 }] }),
      '$.sheet.nodes[0].requires.any[1].key',
    ],
    [
      'missing in a node',
      requires({ not: { key: 'missing', equals: 0 } }),
      '$.sheet.nodes[0].requires.not.key',
    ],
    ['all and any', requires({ all: [test1], any: [test1] }), '$.sheet.nodes[0].requires.any'],
    [
      'a percentage of no max',
      requires({ key: 'node_percent:2', at_least: 1 }),
      '$.sheet.nodes[0].requires.key',
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
    ],
    [
      'a flag that nothing raises',
      requires({ key: 'flag:x', equals: 1 }),
      '$.sheet.nodes[0].requires.key',
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
    ],
    [
      'decision in a condition',
      requires({ key: 'decision', equals: 1 }),
      '$.sheet.nodes[0].requires.key',
    ],
    [
      'rank for a grade',
      { grades: [{ ...grades[0], requires: rank1 }] },
      '$.grades[0].requires.key',
    ],
    [
      'grade in a sanction',
      { grades, sanctions: [{ when: { key: 'grade', equals: 'tot' }, down: 1 }] },
      '$.sanctions[0].when.key',
    ],
    [
      'an unknown grade',
      { grades, awards: [award('a', { requires: { key: 'grade', at_least: 'tott' } })] },
      '$.awards[0].requires.at_least',
      'tot',
    ],
    [
      'a number for a grade',
      { grades, awards: [award('a', { requires: { key: 'grade', at_least: 1 } })] },
      '$.awards[0].requires.at_least',
    ],
    [
      'a word for a number',
      { awards: [award('a', { requires: { key: 'total', at_least: 'tot' } })] },
      '$.awards[0].requires.at_least',
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

describe('grades, ranking and awards', () => {
  const percent = (more: object) => ({ percent: 20, base: 'recipients', ...more })
  refuses([
    [
      'grades of one height',
      { grades: [grades[0], { ...grades[1], from: '80.0' }] },
      '$.grades[1].from',
    ],
    ['a grade twice', { grades: [grades[0], { ...grades[1], id: 'tot' }] }, '$.grades[1].id'],
    [
      'recipients of grades',
      { grades: [{ ...grades[0], quota: percent({}) }] },
      '$.grades[0].quota.base',
      'members',
    ],
    [
      'a grade that is to be decided',
      { grades: [{ ...grades[0], quota: { count: 1 }, tie: 'decide' }] },
      '$.grades[0].tie',
    ],
    [
      'a sanction without effect',
      { sanctions: [{ when: { key: 'total', at_least: 1 } }] },
      '$.sanctions[0].at_most',
    ],
    [
      'a sanction of two',
      { grades, sanctions: [{ when: { key: 'total', at_least: 1 }, at_most: 'kha', down: 1 }] },
      '$.sanctions[0].down',
    ],
    [
      'exactly an unknown grade',
      { grades, sanctions: [{ when: { key: 'total', at_least: 1 }, exactly: 'khá' }] },
      '$.sanctions[0].exactly',
      'kha',
    ],
    ['an unknown scheme', { ranking: { scheme: 'olympic' } }, '$.ranking.scheme'],
    ['ranked by rank', { ranking: { keys: [{ key: 'rank' }] } }, '$.ranking.keys[0].key'],
    [
      'a decision before the last key',
      { ranking: { keys: [{ key: 'decision' }, { key: 'total' }] } },
      '$.ranking.keys[0].key',
    ],
    [
      'a decision downward',
      { ranking: { keys: [{ key: 'decision', dir: 'desc' }] } },
      '$.ranking.keys[0].dir',
    ],
    ['an award twice', { awards: [award('a'), award('a')] }, '$.awards[1].id'],
    ['an award without quota', { awards: [{ id: 'a', title: 'A' }] }, '$.awards[0].quota'],
    [
      'count and percent',
      { awards: [award('a', { quota: { count: 1, percent: 1 } })] },
      '$.awards[0].quota.percent',
    ],
    [
      'a percentage of what',
      { awards: [award('a', { quota: { percent: 1 } })] },
      '$.awards[0].quota.base',
    ],
    [
      'recipients of which award',
      { awards: [award('a', { quota: percent({}) })] },
      '$.awards[0].quota.of',
    ],
    [
      '`of` without recipients',
      { awards: [award('a'), award('b', { quota: { percent: 1, base: 'ranked', of: 'a' } })] },
      '$.awards[1].quota.of',
    ],
    [
      '`of` a later award',
      { awards: [award('a', { quota: percent({ of: 'b' }) }), award('b')] },
      '$.awards[0].quota.of',
    ],
    ['from itself', { awards: [award('a', { from: 'a' })] }, '$.awards[0].from'],
    [
      'counting a later award',
      { awards: [award('a', { counts_higher: ['b'] }), award('b')] },
      '$.awards[0].counts_higher[0]',
    ],
    [
      'a block on nobody',
      { awards: [award('a')], blocks: [{ member: 'x', award: 'a', kind: 'denied', reason: 'Vì' }] },
      '$.blocks[0].member',
    ],
    [
      'a block of no award',
      { awards: [award('a')], blocks: [{ member: 'a', award: 'x', kind: 'denied', reason: 'Vì' }] },
      '$.blocks[0].award',
    ],
    [
      'a block without reason',
      { blocks: [{ member: 'a', award: '*', kind: 'denied' }] },
      '$.blocks[0].reason',
    ],
    [
      'a decision without minutes',
      { awards: [award('a')], decisions: [{ award: 'a', members: ['a'] }] },
      '$.decisions[0].reference',
    ],
    [
      'a decision on an unknown award',
      { decisions: [{ award: 'x', members: ['a'], reference: 'BB 1' }] },
      '$.decisions[0].award',
    ],
    [
      'a decision for a stranger',
      { decisions: [{ ranking: ['a', 'x'], reference: 'BB 1' }] },
      '$.decisions[0].ranking[1]',
    ],
    [
      'a decision on both',
      {
        awards: [award('a')],
        decisions: [{ award: 'a', members: ['a'], ranking: ['a'], reference: 'BB 1' }],
      },
      '$.decisions[0].ranking',
    ],
  ])
})
