import { faultLine, readSeason } from '../../../scoring/read.ts'
import { type Draft, group, leaf, makeDraft } from '../support/make.ts'
import { testTold } from '../told/sections.ts'

const perUnit = { kind: 'perUnit', points: 1 }
const given = { kind: 'given', max: 5 }
const asks = (key: string) => ({ requires: { key, at_least: 1 } })
const facts = (...list: object[]): Draft => ({
  facts: list.map((fact) => ({ member: 'a', criterion: '1', ...fact })),
})
const leaves = (...nodes: unknown[]): Draft => ({ nodes })
const claims = (rule: object, more: object = {}): Draft =>
  leaves(leaf('1', rule, { claims: { measure: 'count', ...more } }))
const text = (draft: Draft) => JSON.stringify(makeDraft(draft))
const long = 'x'.repeat(60)
/** A season with something so deep in it that no season has it. */
const deep = (open: string, close: string, times: number) =>
  text({ odd: 0 }).replace('"odd":0', `"odd":${open.repeat(times)}${close.repeat(times)}`)
const options = [
  { id: 'x', title: 'X', points: 1, raises: [{ flag: 'co' }] },
  { id: 'y', title: 'Y', points: 2 },
]

const files: Record<string, string | Draft> = {
  'a season': {},
  'a mark of the byte order before it': `\ufeff${text({})}`,
  'the mark after it': `${text({})}\ufeff`,
  '499 lists in each other, in the season': deep('[', ']', 499),
  '500 lists in each other, in the season': deep('[', ']', 500),
  '500 objects in each other': deep('{"a":', '', 0).replace(
    '"odd":',
    `"odd":${'{"a":'.repeat(500)}1${'}'.repeat(500)}`,
  ),
  'six hundred lists side by side': deep('[', ']', 1).replace(
    '"odd":[]',
    `"odd":[${'[],'.repeat(600)}[]]`,
  ),
  'six hundred objects side by side': deep('[', ']', 1).replace(
    '"odd":[]',
    `"odd":[${'{},'.repeat(600)}{}]`,
  ),
  'six hundred brackets in a text': { title: '['.repeat(600) },
  'brackets in a text after a quote': { title: `"${'{'.repeat(600)}` },
  'brackets in a text after a backslash': { title: `\\${'['.repeat(600)}` },
  'a field twice': text({}).replace('"year"', '"year":2022,"year"'),
  'a field twice, in a list': text(facts({ quantity: 1 })).replace(
    '"quantity"',
    '"stage":"self","stage":"verified","quantity"',
  ),
  'an unknown field near another': { awrds: [] },
  'an unknown field of sixty letters': { [long]: 1 },
  'an unknown field of sixty-one letters': { [`${long}x`]: 1 },
  'an unknown field with a blank': { 'a b': 1 },
  'an unknown field with a number first': { '1a': 1 },
  'an unknown member of sixty letters': facts({ member: long, points: 1 }),
  'an unknown member of sixty-one letters': facts({ member: `${long}x`, points: 1 }),
  'an unknown member of 200 letters': facts({ member: 'x'.repeat(200), points: 1 }),
  'an unknown member of 201 letters': facts({ member: 'x'.repeat(201), points: 1 }),
  'an unknown choice': leaves(leaf('1', given, { kind: 'bonuss' })),
  'an unknown kind of rule': leaves(leaf('1', { kind: 'perunit', points: 1 })),
  'another format': { format: 'thidua/season@2' },
  'a text where a list stands': text({ facts: [] }).replace('"facts":[]', '"facts":"all"'),
  'numbers where texts stand': { title: 7, year: 2023.5 },
  'numbers where one of a list stands': facts({ points: 1, stage: 5 }, { points: 1, stage: 2.5 }),
  'a number that is no number': text(facts({ points: 1 })).replace('"points":1', '"points":1e2'),
  'a number that is too long': facts({ points: '1.1234567890123' }),
  'a negative number': leaves(leaf('1', given, { weight: -0.5 })),
  'fields that contradict each other': facts({ points: 1, not_applicable: true }),
  'an absent field of an object in a list': { members: [{ id: 'a', order: 1 }] },
  'faults in loose lists, and others behind them': {
    ...facts({ points: 'x' }, { member: 'b', points: 1 }, { member: 'nobody', points: 1 }),
    sanctions: [
      { when: { key: 'totl', at_least: 1 }, down: 1 },
      { down: 1 },
      { when: { key: 'rank', at_least: 1 }, down: 1 },
    ],
    grades: [{ id: 'x', title: 'X', from: 1 }],
  },
  'an unknown field in a fact of nobody': facts({ member: 'nobody', pionts: 1 }),
  'a fault of a sanction, and one of the fact at the same place': {
    ...facts({ points: 1 }, { member: 'nobody', points: 1 }),
    sanctions: [{ when: { key: 'missing', more_than: 0 }, down: 1 }, { down: 1 }],
    grades: [{ id: 'x', title: 'X', from: 5 }],
  },
  'a fault of a grade, and one of the fact at the same place': {
    ...facts({ points: 1 }, { member: 'nobody', points: 1 }),
    grades: [
      { id: 'x', title: 'X', from: 5 },
      { id: 'y', title: 'Y' },
    ],
  },
  'a key without a node, and keys that have none': {
    ranking: {
      keys: [{ key: 'node' }, { key: 'total:1' }, { key: 'decision:1' }, { key: 'nod:1' }],
    },
  },
  'keys that do not stand here': {
    ranking: { keys: [{ key: 'rank' }, { key: 'decision' }, { key: 'total' }] },
    grades: [
      { id: 'x', title: 'X', from: 1, ...asks('grade') },
      { id: 'y', title: 'Y', from: 0, ...asks('rank') },
    ],
  },
  'a misspelt flag': {
    ...leaves(
      leaf('1', given, { raises: [{ flag: 'tre-han' }] }),
      leaf('2', { kind: 'choice', options }),
    ),
    ranking: { keys: [{ key: 'flag:tre-hn' }, { key: 'flag:c' }] },
  },
  'a misspelt node': { ...leaves(leaf('I.1', given)), ranking: { keys: [{ key: 'node:I1' }] } },
  'a misspelt grade': {
    grades: [{ id: 'tot', title: 'T', from: 0 }],
    awards: [
      { id: 'co', title: 'C', quota: { count: 1 }, requires: { key: 'grade', at_least: 'tott' } },
    ],
  },
  'a figure of a section, and of options': {
    ...leaves(group('I', [leaf('1', { kind: 'choice', options })])),
    ranking: { keys: [{ key: 'quantity:I' }, { key: 'quantity:1' }] },
  },
  'a share of what has no maximum, or 0': {
    ...leaves(leaf('1', given), leaf('2', given, { max: 0 }), leaf('3', given, { max: 1 })),
    ranking: { keys: ['1', '2', '3'].map((code) => ({ key: `node_percent:${code}` })) },
  },
  'at the least and the most that may be given': {
    ...leaves(leaf('1', { ...given, min: -1 })),
    ...facts({ points: -1 }, { member: 'b', points: 5 }),
  },
  'beyond what may be given': {
    ...leaves(leaf('1', { ...given, min: -1 })),
    ...facts({ points: -1.01 }, { member: 'b', points: 5.01 }),
  },
  'a least that is the most': leaves(leaf('1', given, { min: 2, max: 2 })),
  'a least above the most': leaves(leaf('1', given, { min: 2, max: 1 })),
  'a least above the most, of the sheet': { sheet: { min: 2, max: 1 } },
  'activities of a count': claims(perUnit),
  'activities of a plan': claims({ kind: 'ratio', points: 1, of: 'plan' }),
  'activities of growth': claims({ ...perUnit, of: 'growth' }),
  'activities of a yes or no': claims({ kind: 'fixed', points: 1 }),
  'activities of options': claims({ kind: 'choice', options }),
  'a kind of money without money': claims(perUnit, { money_kind: 'spent' }),
  'a kind of money': claims(perUnit, { measure: 'money', money_kind: 'spent' }),
  'flags of options stand at the options': leaves(
    leaf('1', { kind: 'choice', options }, { raises: [{ flag: 'f' }] }),
  ),
  'bands that do not rise, an option twice': leaves(
    leaf('1', {
      kind: 'bands',
      bands: [
        { from: 2, points: 1 },
        { from: 2, points: 2 },
      ],
    }),
    leaf('2', { kind: 'choice', options: [options[0], options[0]] }),
  ),
  'a node that asks for itself, by its share': leaves(
    leaf('1', given, { max: 5, ...asks('node_percent:1') }),
  ),
  'a node that asks for its section': leaves(group('I', [leaf('1', given, asks('node:I'))])),
  'a node that asks for its own figure': leaves(leaf('1', given, asks('quantity:1'))),
  'two nodes in a circle, and one that asks for them': leaves(
    leaf('1', given, asks('node:2')),
    leaf('2', given, asks('node:1')),
    leaf('3', given, asks('node:1')),
  ),
  'a circle by way of a section': leaves(
    group('I', [leaf('1', given, { max: 5, ...asks('node_percent:II') })]),
    group('II', [leaf('2', given, asks('node:I')), leaf('3', given)], { max: 5 }),
  ),
  'ids, codes, orders and facts twice': {
    members: [
      { id: 'a', name: 'A', order: 1 },
      { id: 'a', name: 'B', order: 1 },
    ],
    nodes: [leaf('1', given), group('I', [leaf('1', given)])],
    ...facts(
      { points: 1 },
      { points: 2 },
      { points: 3, stage: 'verified' },
      { points: 3, stage: 'self' },
    ),
    grades: [1, 2].map((_, at) => ({ id: 'x', title: 'X', from: 2 - at })),
    awards: [1, 2].map(() => ({ id: 'x', title: 'X', quota: { count: 1 } })),
  },
  'seats of recipients of whom it is not said': {
    awards: [
      { id: 'a', title: 'A', quota: { percent: 50, base: 'recipients' } },
      { id: 'b', title: 'B', quota: { percent: 50, base: 'recipients', of: 'c' } },
      { id: 'c', title: 'C', quota: { percent: 50, base: 'members', of: 'a' } },
      {
        id: 'd',
        title: 'D',
        quota: { percent: 50, base: 'members' },
        from: 'e',
        counts_higher: ['cc'],
      },
    ],
  },
  'does not apply, where it may not or cannot be scaled': leaves(
    leaf('1', given, { not_applicable: 'full' }),
    leaf('2', given, { not_applicable: 'rescale', max: 5 }),
    group('I', [leaf('3', given, { not_applicable: 'rescale', max: 5 })], {
      max: 9,
      combine: 'max',
    }),
    group('II', [leaf('4', given, { not_applicable: 'rescale', max: 5 })], {
      max: 9,
      combine: 'sum',
    }),
    leaf('5', given, { not_applicable: 'zero' }),
  ),
}

function told(file: string | Draft): string {
  const reading = readSeason(typeof file === 'string' ? file : text(file))
  if ('season' in reading) return 'read'
  return reading.faults.map((fault) => `${fault.code} ${faultLine(fault)}`).join('\n')
}

testTold(
  'read',
  Object.fromEntries(Object.entries(files).map(([name, file]) => [name, () => told(file)])),
)
