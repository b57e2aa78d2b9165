import { readForChecks } from '../../../scoring/check/checked.ts'
import { columnReach } from '../../../scoring/check/column-reach.ts'
import type { Range } from '../../../scoring/check/range/range.ts'
import type { Reach } from '../../../scoring/check/reach.ts'
import { format } from '../../../scoring/decimal.ts'
import { kinds } from '../../../scoring/model/node.ts'
import type { Part } from '../../../scoring/tree/part.ts'
import { type Draft, group, leaf, makeMembers, makeSeason } from '../support/make.ts'
import { testTold } from '../told/sections.ts'
import { ask, chooses, fixed, given, ladder, perUnit, sheetOf } from './edges.ts'

const told = ({ low, high }: Range) =>
  [low, high].map((end) => (end === null ? '∞' : format(end))).join('…')

/** Of every node what it is worth over any facts, over whole facts and as stated; before clamps where that differs. */
function reachesToldOf(draft: Draft): string {
  const { sheet, any, whole, stated } = readForChecks(makeSeason(draft))
  return sheet.parts
    .map((part) => {
      const reaches = { any, whole, stated }
      const ranges = Object.entries(reaches).map(
        ([name, reach]) => `${name} ${rangeOf(part, reach)}`,
      )
      return [part.code || 'total', ...ranges, ...columnsOf(part, any)].join(', ')
    })
    .join('\n')
}

function rangeOf(part: Part, reach: Reach): string {
  const { before, value } = reach(part)
  if (before === null) return `${told(value)} (never)`
  return told(before) === told(value) ? told(value) : `${told(value)} (of ${told(before)})`
}

/** Only where there are several. */
function columnsOf(part: Part, reach: Reach): string[] {
  if (part.holds !== null) return []
  return kinds.map((kind) => `${kind} ${told(columnReach(part, kind, reach))}`)
}

const section = (...nodes: unknown[]) => sheetOf(group('I', nodes))
const sectionWith = (more: object, ...nodes: unknown[]) => sheetOf(group('I', nodes, more))
const asks = (key: string, operator: string, operand: number | string) => ({
  requires: ask(key, operator, operand),
})
const away = (max: number, how = 'rescale') => ({ max, not_applicable: how })
const bonus = { kind: 'bonus' }
const many = (count: number, make: (code: string, at: number) => unknown) =>
  Array.from({ length: count }, (_, at) => make(`I.${at + 1}`, at))

const scaled = {
  'nothing drops out': sectionWith({ max: 5 }, leaf('I.1', given(3)), leaf('I.2', given(2))),
  'one drops out, the rest is scaled up': sectionWith(
    { max: 5 },
    leaf('I.1', given(3, 1), away(3)),
    leaf('I.2', given(4), { base: 1 }),
  ),
  'two drop out, alone or together': sectionWith(
    { max: 10 },
    leaf('I.1', given(3), away(3)),
    leaf('I.2', given(2), away(2)),
    leaf('I.3', given(6, -1), { base: 1 }),
  ),
  'all drop out and nothing is left': sectionWith(
    { max: 5, base: 1 },
    leaf('I.1', given(3), away(3)),
    leaf('I.2', given(2), away(2)),
  ),
  'rounded once scaled': sectionWith(
    { max: 7, round: { to: '0.5' } },
    leaf('I.1', given(4), away(4)),
    leaf('I.2', given(4)),
  ),
  'six may drop out': sectionWith(
    { max: 7 },
    ...many(6, (code) => leaf(code, given(1), away(1))),
    leaf('I.7', given(2)),
  ),
  'seven may drop out, which is too many to look at': sectionWith(
    { max: 8 },
    ...many(7, (code) => leaf(code, given(1), away(1))),
    leaf('I.8', given(1)),
  ),
  'not scaled but worth 0 or its maximum': section(
    leaf('I.1', given(3, 1), away(4, 'zero')),
    leaf('I.2', given(3, 1), away(4, 'full')),
  ),
  'a section that may not apply': sectionWith(
    { not_applicable: 'full', max: 9, base: 2 },
    leaf('I.1', given(3)),
  ),
}

const conditional = {
  'a figure that may be absent': section(
    leaf('I.1', given(3, 1)),
    leaf('I.2', given(2, 1), asks('quantity:I.1', 'at_least', 1)),
  ),
  'a figure that may be absent, and points of its own': section(
    leaf('I.1', given(3, 1)),
    leaf('I.2', given(2), { base: 2, ...asks('quantity:I.1', 'at_least', 1) }),
  ),
  'a figure that is absent where its own condition fails': section(
    leaf('I.0', perUnit(1), { max: 4 }),
    leaf('I.1', given(3, 1), asks('quantity:I.0', 'at_least', 2)),
    leaf('I.2', given(2, 1), asks('quantity:I.1', 'at_least', 1)),
  ),
  'a figure that is absent where the condition of its section fails': sheetOf(
    leaf('1', perUnit(1), { max: 4 }),
    group(
      'I',
      [leaf('I.1', given(3, 1)), leaf('I.2', given(2))],
      asks('quantity:1', 'at_least', 2),
    ),
    leaf('2', given(2, 1), asks('quantity:I.1', 'at_least', 1)),
  ),
  'a condition that never holds': section(
    leaf('I.1', given(3)),
    leaf('I.2', given(2), { ...asks('quantity:I.1', 'at_least', 4), ...away(2, 'full') }),
  ),
  'a condition that never holds, of what is worth 0 elsewhere': section(
    leaf('I.1', given(3)),
    leaf('I.2', given(2), { ...asks('quantity:I.1', 'at_least', 4), ...away(2, 'zero') }),
  ),
  'a condition on points': section(
    leaf('I.1', given(3)),
    leaf('I.2', given(2, 1), asks('node:I.1', 'at_least', 4)),
  ),
  'a condition on a yes': section(
    leaf('I.1', fixed(3)),
    leaf('I.2', given(2, 1), asks('quantity:I.1', 'equals', 1)),
    leaf('I.3', given(5, 1), asks('quantity:I.1', 'equals', 0)),
  ),
  'three stretches of one figure': section(
    leaf('I.1', perUnit(1), { max: 20 }),
    leaf('I.2', given(2), asks('quantity:I.1', 'less_than', 5)),
    leaf('I.3', given(4), asks('quantity:I.1', 'more_than', 5)),
    leaf('I.4', given(8), asks('quantity:I.1', 'equals', 5)),
  ),
  'units of two, cut at an odd number': section(
    leaf('I.1', { kind: 'perUnit', points: 1, step: 2 }, { max: 20 }),
    leaf('I.2', given(9), asks('quantity:I.1', 'less_than', 7)),
  ),
  'parts of units count': section(
    leaf('I.1', { kind: 'perUnit', points: 1, partial: true }, { max: 20 }),
    leaf('I.2', given(9), asks('quantity:I.1', 'less_than', 7)),
  ),
  'growth, cut below 0': section(
    leaf(
      'I.1',
      ladder(
        [
          [-50, 1],
          [0, 3],
        ],
        { of: 'growth' },
      ),
    ),
    leaf('I.2', given(9), asks('quantity:I.1', 'less_than', -10)),
    leaf('I.3', given(5), asks('quantity:I.1', 'at_least', 10)),
  ),
  'falls short in a world in which it counts': section(
    leaf('I.1', ladder([[10, 4]])),
    leaf('I.2', given(3), { max: 5, ...asks('quantity:I.1', 'less_than', 10) }),
  ),
  'flags that exclude each other, asked for in two sections': sheetOf(
    group('I', [
      leaf('I.1', chooses({ raises: [{ flag: 'f' }] }, { points: 2 })),
      leaf('I.2', given(3), asks('flag:f', 'equals', 1)),
    ]),
    group('II', [leaf('II.1', given(4), asks('flag:f', 'equals', 0))]),
  ),
  'figures of one section, asked for in another': sheetOf(
    group('I', [leaf('I.1', given(9)), leaf('I.2', given(1), asks('quantity:I.1', 'at_least', 5))]),
    group('II', [
      group('II.1', [leaf('II.1.1', given(4), asks('quantity:I.1', 'less_than', 5))]),
      leaf('II.2', given(2), asks('quantity:I.1', 'equals', 9)),
    ]),
  ),
  'nine flags, each of them one way or the other': section(
    leaf('I.0', fixed(0), { raises: many(9, (code) => ({ flag: code })) }),
    ...many(9, (code) => leaf(`${code}.a`, given(1), asks(`flag:${code}`, 'equals', 1))),
    ...many(9, (code) => leaf(`${code}.b`, given(1), asks(`flag:${code}`, 'equals', 0))),
  ),
  'ten flags, too many to look at them all': section(
    leaf('I.0', fixed(0), { raises: many(10, (code) => ({ flag: code })) }),
    ...many(10, (code) => leaf(`${code}.a`, given(1), asks(`flag:${code}`, 'equals', 1))),
    ...many(10, (code) => leaf(`${code}.b`, given(1), asks(`flag:${code}`, 'equals', 0))),
  ),
}

const columns = {
  'two columns side by side': sectionWith(
    { base: 1, weight: 2 },
    leaf('I.1', given(3)),
    leaf('I.2', given(2, 1), bonus),
    leaf('I.3', fixed(-4), { kind: 'penalty' }),
  ),
  'the better of two columns': sectionWith(
    { combine: 'max' },
    leaf('I.1', given(3, 1)),
    leaf('I.3', given(4, 2)),
    leaf('I.2', given(2, 1), bonus),
  ),
  'under a condition': sheetOf(
    leaf('1', given(1)),
    group('I', [leaf('I.1', given(3, 2), { base: 1 }), leaf('I.2', given(2, 1), bonus)], {
      ...{ base: 1, requires: ask('quantity:1', 'at_least', 1) },
    }),
  ),
  'may not apply, for all of its maximum': sectionWith(
    { ...away(9, 'full'), base: 1 },
    leaf('I.1', given(3, 2)),
    leaf('I.2', given(2, 1), bonus),
  ),
  'may not apply, for nothing': sectionWith(
    { ...away(9, 'zero'), base: 1 },
    leaf('I.1', given(3, 2), { base: 1 }),
    leaf('I.2', given(2, 1), bonus),
  ),
  'a bonus column that may not apply, with standard points in it': sectionWith(
    { ...away(9, 'full'), ...bonus },
    leaf('I.1', given(3, 2)),
    group('I.2', [leaf('I.2.1', given(3, 2), { kind: 'base' })]),
  ),
  'a bonus that may not apply, in a section of two columns': section(
    leaf('I.1', given(3, 2)),
    leaf('I.2', given(2, 1), { ...bonus, ...away(5, 'full') }),
    group('I.3', [leaf('I.3.1', given(4), bonus)], { ...away(7, 'full') }),
  ),
  'an option that voids it': sectionWith(
    { base: 2 },
    leaf('I.1', chooses({ points: 3 }, { voids: true }), { base: 1 }),
    leaf('I.2', given(2, 1), bonus),
  ),
  'options of which none voids it': sectionWith(
    { base: 2 },
    leaf('I.1', chooses({ points: 3 }, {}), { base: 1 }),
    leaf('I.2', given(2, 1), bonus),
  ),
}

const compared = (rule: object, ranked: number, unranked: number) => ({
  ...section(leaf('I.1', rule)),
  members: makeMembers(ranked + unranked).map((one, at) =>
    at < ranked ? one : { ...one, status: 'unranked', reason: 'Chủ nhà' },
  ),
})
const best = { kind: 'ratio', points: 6, of: 'best', cap: '1.5' }
const clusters = {
  'the best of one': compared(best, 1, 0),
  'the best of one, beside a guest': compared(best, 1, 1),
  'the best of two': compared(best, 2, 0),
  'the best of two, capped below': compared({ ...best, cap: '0.5' }, 2, 0),
  'the best of two, beside a guest': compared(best, 2, 1),
  'places of as many': compared({ kind: 'place', points: [5, 3] }, 2, 0),
  'places of more': compared({ kind: 'place', points: [5, 3] }, 3, 0),
  'places of as many, beside a guest': compared({ kind: 'place', points: [5, 3] }, 2, 1),
  'places of fewer': compared({ kind: 'place', points: [5, 3, 1] }, 2, 0),
  'places of guests only': compared({ kind: 'place', points: [5, 3] }, 0, 2),
}

const tell = (drafts: Record<string, Draft>) =>
  Object.fromEntries(
    Object.entries(drafts).map(([name, draft]) => [name, () => reachesToldOf(draft)]),
  )

testTold('check/reach', tell({ ...scaled, ...conditional, ...columns, ...clusters }))
