import { expect, test } from 'vitest'
import { currentFacts } from '../../../../scoring/explain/outlook/current.ts'
import { reachesOf, singleKind } from '../../../../scoring/explain/outlook/entangled.ts'
import type { OpenCell, Said } from '../../../../scoring/explain/outlook/open-cell.ts'
import { splitCells } from '../../../../scoring/explain/outlook/split.ts'
import { allNodes } from '../../../../scoring/model/sheet.ts'
import { type Draft, group, leaf, makeSeason } from '../../support/make.ts'

const given = { kind: 'given', max: 9 }
const plan = { kind: 'ratio', points: 4, of: 'plan' }
const best = { kind: 'ratio', points: 4, of: 'best' }
const asks = (key: string) => ({ requires: { key, at_least: 1 } })
const award = (key: string) => ({
  awards: [{ id: 'co', title: 'Cờ', quota: { count: 1 }, ...asks(key) }],
})
const options = (more: object) => ({
  kind: 'choice',
  options: [
    { id: 'x', title: 'X', points: 1, ...more },
    { id: 'y', title: 'Y', points: 2 },
  ],
})
const away = (how: string) => ({ max: 9, not_applicable: how })
const bonus = { kind: 'bonus' }

/** "1 free, 2 shared": of every node how it acts on the rest. */
function reachesTold(draft: Draft): string {
  return [...reachesOf(makeSeason(draft))].map(([code, reach]) => `${code} ${reach}`).join(', ')
}

const sheet = (...nodes: unknown[]): Draft => ({ nodes })
const section = (more: object, ...nodes: unknown[]): Draft => ({ nodes: [group('I', nodes, more)] })
const two = [leaf('1', given), leaf('2', given)]

test.each<[string, Draft, string]>([
  ['criteria that add up', sheet(...two), '1 free, 2 free'],
  ['in a section', section({}, ...two), 'I entangled, 1 free, 2 free'],
  [
    'the leader',
    sheet(leaf('1', { kind: 'leader', points: 4 }), leaf('2', given)),
    '1 shared, 2 free',
  ],
  ['places', sheet(leaf('1', { kind: 'place', points: [4] })), '1 shared'],
  ['a share of the best', sheet(leaf('1', best)), '1 shared'],
  ['a share of a plan', sheet(leaf('1', plan)), '1 free'],
  [
    'a share of a plan that an award asks for',
    { ...sheet(leaf('1', plan)), ...award('quantity:1') },
    '1 planned',
  ],
  [
    'a share of a plan of which an award asks for the points',
    { ...sheet(leaf('1', plan)), ...award('node:1') },
    '1 free',
  ],
  [
    'a share of a plan that another criterion asks for',
    sheet(leaf('1', plan), leaf('2', given, asks('quantity:1'))),
    '1 planned, 2 entangled',
  ],
  [
    'a share of another plan that is asked for',
    { ...sheet(leaf('1', plan), leaf('2', plan)), ...award('quantity:2') },
    '1 free, 2 planned',
  ],
  [
    'a share of a plan that raises a flag',
    { ...sheet(leaf('1', plan, { raises: [{ flag: 'f' }] })), ...award('flag:f') },
    '1 planned',
  ],
  [
    'a flag that something hangs on, and one that nothing does',
    {
      ...sheet(
        leaf('1', given, { raises: [{ flag: 'f' }] }),
        leaf('2', given, { raises: [{ flag: 'g' }] }),
        leaf('3', given, { raises: [{ flag: 'g' }, { flag: 'f' }] }),
      ),
      ...award('flag:f'),
    },
    '1 entangled, 2 free, 3 entangled',
  ],
  [
    'a flag of an option that another criterion asks for',
    sheet(leaf('1', options({ raises: [{ flag: 'f' }] })), leaf('2', given, asks('flag:f'))),
    '1 entangled, 2 entangled',
  ],
  ['options without flags', sheet(leaf('1', options({})), leaf('2', given)), '1 free, 2 free'],
  [
    'its figure is asked for',
    sheet(leaf('1', given), leaf('2', given, asks('quantity:1'))),
    '1 entangled, 2 entangled',
  ],
  [
    'its points are asked for',
    sheet(leaf('1', given), leaf('2', given, asks('node:1')), leaf('3', given)),
    '1 entangled, 2 entangled, 3 free',
  ],
  [
    'a section is asked for, and all in it',
    { nodes: [group('I', two), leaf('3', given, asks('node:I'))] },
    'I entangled, 1 entangled, 2 entangled, 3 entangled',
  ],
  [
    'an award asks for its points, which the fold knows',
    { ...sheet(...two), ...award('node:1') },
    '1 free, 2 free',
  ],
  [
    'a flag with the name of a criterion',
    sheet(leaf('1', given), leaf('2', given, { ...asks('flag:1'), raises: [{ flag: '1' }] })),
    '1 free, 2 entangled',
  ],
  [
    'a condition of the section',
    section(asks('quantity:1'), ...two),
    'I entangled, 1 entangled, 2 entangled',
  ],
  [
    'an option that voids its section',
    section({}, leaf('1', options({ voids: true })), leaf('2', given)),
    'I entangled, 1 entangled, 2 entangled',
  ],
  [
    'an option that does not void its section',
    section({}, leaf('1', options({ voids: false })), leaf('2', given)),
    'I entangled, 1 free, 2 free',
  ],
  [
    'an option that voids the whole sheet',
    sheet(leaf('1', options({ voids: true })), leaf('2', given)),
    '1 entangled, 2 entangled',
  ],
  [
    'one that drops out of a section',
    {
      nodes: [
        group('I', [leaf('1', given, away('rescale')), leaf('2', given)], { max: 18 }),
        leaf('3', given),
      ],
    },
    'I entangled, 1 entangled, 2 entangled, 3 free',
  ],
  [
    'one that is worth nothing where it does not apply',
    section({}, leaf('1', given, away('zero')), leaf('2', given)),
    'I entangled, 1 free, 2 free',
  ],
  [
    'a section that drops out of a section',
    section({ max: 18 }, group('J', [leaf('1', given)], away('rescale')), leaf('2', given)),
    'I entangled, J entangled, 1 entangled, 2 entangled',
  ],
  ['the best of two', section({ combine: 'max' }, ...two), 'I entangled, 1 free, 2 free'],
  [
    'the best of two columns',
    section({ combine: 'max' }, leaf('1', given), leaf('2', given, bonus)),
    'I entangled, 1 entangled, 2 entangled',
  ],
  [
    'the sum of two columns',
    section({ combine: 'sum' }, leaf('1', given), leaf('2', given, bonus)),
    'I entangled, 1 free, 2 free',
  ],
  [
    'the best of two bonuses, by themselves or by their section',
    section({ combine: 'min', ...bonus }, leaf('1', given), leaf('2', given, bonus)),
    'I entangled, 1 free, 2 free',
  ],
  [
    'the best of two bonuses in a section of standard points',
    section({ combine: 'max' }, leaf('1', given, bonus), leaf('2', given, bonus)),
    'I entangled, 1 free, 2 free',
  ],
  [
    'the same with standard points of its own',
    section({ combine: 'max', base: 1 }, leaf('1', given, bonus), leaf('2', given, bonus)),
    'I entangled, 1 entangled, 2 entangled',
  ],
  [
    'the same with 0 points of its own',
    section({ combine: 'max', base: 0 }, leaf('1', given, bonus), leaf('2', given, bonus)),
    'I entangled, 1 free, 2 free',
  ],
])('%s', (_name, draft, told) => {
  expect(reachesTold(draft)).toBe(told)
})

test.each<[string, Record<string, unknown>, string | null]>([
  ['a criterion', leaf('1', given), 'penalty'],
  ['a section of the same', group('I', two), 'penalty'],
  ['a section of another', group('1', [leaf('1.1', given, bonus)]), 'bonus'],
  ['a section of two', group('1', [leaf('1.1', given, bonus), leaf('1.2', given)]), null],
  ['points of its own', group('1', [leaf('1.1', given, bonus)], { base: 1 }), null],
  ['points of its own of the same', group('1', [leaf('1.1', given)], { base: 1 }), 'penalty'],
  [
    'two deep',
    group('1', [group('1.1', [leaf('1.1.1', given)], bonus), leaf('1.2', given, bonus)]),
    'bonus',
  ],
])('the one column, where penalties are inherited: %s', (_name, node, kind) => {
  const { sheet } = makeSeason({ nodes: [node] })
  expect(singleKind(allNodes(sheet)[0]!, 'penalty')).toBe(kind)
})

const cell = (member: string, criterion: string, ...values: Said[]): OpenCell => ({
  ...{ member, criterion, values },
  kind: 'missing',
})
const fact = (member: string, criterion: string, more: object) => ({ member, criterion, ...more })
const planned = (member: string) => fact(member, '1', { actual: '1', plan: '2' })
const unplanned = (member: string) => fact(member, '1', { actual: '1' })
const absent = (member: string) => fact(member, 'I', { not_applicable: true })
const inPlan: Said = { actual: '5', plan: '9' }

const ratio = { ...sheet(leaf('1', plan), leaf('2', given)), ...award('quantity:1') }
const excusable = { nodes: [group('I', [group('J', two)], away('zero')), leaf('3', given)] }

test.each<[string, Draft, object[], OpenCell[], string]>([
  ['criteria that add up', sheet(...two), [], [cell('a', '1'), cell('b', '2')], 'free a1 b2'],
  [
    'of each kind some',
    sheet(leaf('1', given), leaf('2', best), leaf('3', given, asks('node:2'))),
    [],
    [cell('a', '2'), cell('a', '1'), cell('b', '3'), cell('b', '1')],
    'shared a2, entangled b3, free a1 b1',
  ],
  ['nobody has a plan', ratio, [unplanned('a')], [cell('a', '1', inPlan)], 'shared a1'],
  [
    'somebody else has one',
    ratio,
    [planned('b')],
    [cell('a', '1', { actual: '5' })],
    'entangled a1',
  ],
  [
    'its only plan may go',
    ratio,
    [planned('a')],
    [cell('a', '1', inPlan, { actual: '5' })],
    'shared a1',
  ],
  ['its only plan may change', ratio, [planned('a')], [cell('a', '1', inPlan)], 'entangled a1'],
  [
    'the only plan is that of one whose other cell is open',
    ratio,
    [planned('a')],
    [cell('b', '1', null), cell('a', '2', null)],
    'entangled b1, free a2',
  ],
  ['a plan that may come', ratio, [], [cell('a', '1', inPlan)], 'shared a1'],
  [
    'a section that does not apply',
    excusable,
    [absent('a')],
    [cell('a', '1'), cell('b', '1'), cell('a', '3')],
    'entangled a1, free b1 a3',
  ],
  [
    'a section that may come not to apply',
    excusable,
    [],
    [cell('a', '2'), cell('a', 'I', { not_applicable: true }), cell('b', '2'), cell('a', '3')],
    'entangled a2 aI, free b2 a3',
  ],
  [
    'of another it may come not to apply',
    excusable,
    [],
    [cell('a', '2'), cell('b', 'I', { not_applicable: true })],
    'entangled bI, free a2',
  ],
])('cells: %s', (_name, draft, facts, cells, told) => {
  const season = makeSeason({ ...draft, facts })
  const ground = {
    season,
    stage: 'verified',
    facts: currentFacts(season, 'verified', false),
  } as const
  const { shared, entangled, free } = splitCells(ground, cells)
  const listed = (name: string, own: readonly OpenCell[]) =>
    [name, ...own.map(({ member, criterion }) => `${member}${criterion}`)].join(' ')
  const split = [
    listed('shared', shared),
    listed('entangled', entangled),
    listed('free', free),
  ].filter((text) => text.includes(' '))
  expect(split.join(', ')).toBe(told)
})
