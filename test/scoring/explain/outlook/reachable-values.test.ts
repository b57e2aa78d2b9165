import { expect, test } from 'vitest'
import { currentFacts } from '../../../../scoring/explain/outlook/current.ts'
import { type OpenIn, openCells } from '../../../../scoring/explain/outlook/open-cells.ts'
import { reachableValues } from '../../../../scoring/explain/outlook/reachable-values.ts'
import { leavesOf } from '../../../../scoring/model/sheet.ts'
import { type Draft, leaf, makeMembers, makeSeason } from '../../support/make.ts'

const fact = (member: string, stage: string, more: object) => ({
  ...{ member, criterion: '1', stage },
  ...more,
})

/** What may come to count for member a under criterion 1, each as the values that it states. */
function valuesOf(draft: Draft, stated?: object): string[] | null {
  const season = makeSeason({ members: makeMembers(2), ...draft })
  const ground = {
    season,
    stage: 'verified',
    facts: currentFacts(season, 'verified', true),
  } as const
  const [first] = leavesOf(season.sheet)
  const own = stated && (fact('a', 'self', stated) as never)
  const values = reachableValues(ground, first!, season.members[0]!, own)
  return values?.map((said) => Object.values(said ?? {}).join('/')) ?? null
}

const sheet = (rule: object, more: object = {}): Draft => ({
  nodes: [leaf('1', rule, more), leaf('2', { kind: 'given', max: 9 }, { round: { to: 1 } })],
})
const perUnit = { kind: 'perUnit', points: 1 }
const capped = sheet(perUnit, { max: 2 })
const options = [
  { id: 'x', title: 'X', points: 1 },
  { id: 'y', title: 'Y', points: 1, raises: [{ flag: 'g' }] },
  { id: 'z', title: 'Z', points: 3 },
]
const award = (requires: object) => ({
  awards: [{ id: 'co', title: 'Cờ', quota: { count: 1 }, requires }],
})
const asks = { key: 'quantity:1', at_least: 5 }
const now = (more: object) => ({ facts: [fact('a', 'verified', more)] })

test.each<[string, Draft, object | undefined, string[] | null]>([
  ['each count up to the cap; 0 is not nothing', capped, undefined, ['0', '1', '2']],
  ['all but what counts now', { ...capped, ...now({ quantity: 1 }) }, undefined, ['0', '2']],
  [
    'what is worth the same as now is not told',
    { ...capped, ...now({ quantity: 7 }) },
    undefined,
    ['0', '1'],
  ],
  ['no more than what is stated', capped, { quantity: '1' }, ['1', '0']],
  ['what is stated is worth no more than the cap', capped, { quantity: '9' }, ['2', '0', '1']],
  ['without an end', sheet(perUnit), undefined, null],
  ['without an end, up to what is stated', sheet(perUnit), { quantity: '2' }, ['2', '0', '1']],
  [
    'points that are set leave no count as the limit',
    sheet(perUnit),
    { points: '3', reason: 'BB 1' },
    null,
  ],
  [
    'options, also those worth the same',
    sheet({ kind: 'choice', options }),
    undefined,
    ['x', 'y', 'z'],
  ],
  [
    'options worth no more than the one stated',
    sheet({ kind: 'choice', options }),
    { option: 'x' },
    ['x', 'y'],
  ],
  [
    'options but the one that counts',
    { ...sheet({ kind: 'choice', options }), ...now({ option: 'y' }) },
    undefined,
    ['x', 'z'],
  ],
  [
    'figures beyond the cap at which a flag turns',
    sheet(perUnit, { max: 2, raises: [{ flag: 'f', from: 5 }] }),
    undefined,
    ['0', '1', '2', '5', '5.01', '4.99'],
  ],
  [
    'where it is not said from when on a flag is raised it is 1',
    sheet(perUnit, { max: 1, raises: [{ flag: 'f' }] }),
    undefined,
    ['0', '1', '1.01', '0.99'],
  ],
  [
    'figures at which an award turns',
    { ...capped, ...award(asks) },
    undefined,
    ['0', '1', '2', '5', '5.01', '4.99'],
  ],
  [
    'figures at which an award turns, but the one that counts',
    { ...capped, ...award(asks), ...now({ quantity: 5 }) },
    undefined,
    ['0', '1', '2', '5.01', '4.99'],
  ],
  [
    'an award that looks elsewhere',
    { ...capped, ...award({ key: 'quantity:2', at_least: 5 }) },
    undefined,
    ['0', '1', '2'],
  ],
  [
    'figures at which a grade turns',
    { ...capped, grades: [{ id: 'x', title: 'X', from: 0, requires: asks }] },
    undefined,
    ['0', '1', '2', '5', '5.01', '4.99'],
  ],
  [
    'figures at which a sanction turns',
    { ...capped, grades: [{ id: 'x', title: 'X', from: 0 }], sanctions: [{ when: asks, down: 1 }] },
    undefined,
    ['0', '1', '2', '5', '5.01', '4.99'],
  ],
  [
    'figures at which another criterion turns',
    {
      nodes: [
        leaf('1', perUnit, { max: 2 }),
        leaf('2', { kind: 'given', max: 9 }, { requires: { not: asks } }),
      ],
    },
    undefined,
    ['0', '1', '2', '5', '5.01', '4.99'],
  ],
  [
    'in steps of the criterion',
    sheet({ kind: 'given', max: 1 }, { round: { to: '0.5' } }),
    undefined,
    ['0', '0.5', '1'],
  ],
  [
    'in steps of the sheet',
    { sheet: { nodes: [leaf('1', { kind: 'given', max: 1 })], round: { to: '0.25' } } },
    undefined,
    ['0', '0.25', '0.5', '0.75', '1'],
  ],
  [
    'in hundredths',
    sheet({ kind: 'given', max: '0.03' }),
    undefined,
    ['0', '0.01', '0.02', '0.03'],
  ],
])('%s', (_name, draft, stated, values) => {
  expect(valuesOf(draft, stated)).toEqual(values)
})

const open: OpenIn = { stage: 'verified', fallback: true, open: 'all' }
const points = (stage: string, value: string, more: object = {}) =>
  fact('a', stage, { points: value, ...more })
const given = sheet({ kind: 'given', max: 2 }, { round: { to: 1 } })

/** "1 disputed 2", "2 missing 9": which cells of member a are open and what they may come to. */
function cellsTold(facts: object[], options: Partial<OpenIn> = {}): string[] {
  const season = makeSeason({ members: makeMembers(1), ...given, facts })
  const { cells, held } = openCells(season, { ...open, ...options })
  return [
    ...cells.map(
      ({ criterion, kind, values }) =>
        `${criterion} ${kind} ${values.length > 3 ? values.length : values.map((said) => said!.points).join(' ')}`,
    ),
    ...held.map(({ criterion, reason }) => `${criterion} ${reason}`),
  ]
}
const second = '2 missing 10'

test.each<[string, object[], Partial<OpenIn>, string[]]>([
  ['nothing is stated', [], {}, ['null no_sheet']],
  ['stated and verified alike', [points('self', '1'), points('verified', '1')], {}, [second]],
  [
    'stated and verified alike, but for a remark',
    [points('self', '1', { note: 'A', evidence: ['x'] }), points('verified', '1', { note: 'B' })],
    {},
    [second],
  ],
  [
    'stated and verified otherwise',
    [points('self', '1'), points('verified', '0')],
    {},
    ['1 disputed 1', second],
  ],
  [
    'what is not disputed any more',
    [points('self', '1'), points('verified', '0')],
    { open: 'undecided' },
    [second],
  ],
  ['verified only', [points('verified', '0')], {}, [second]],
  ['stated only, which counts', [points('self', '1')], {}, ['1 unverified 0', second]],
  [
    'stated only, which does not count yet',
    [points('self', '1')],
    { fallback: false },
    ['1 unverified 1 0', second],
  ],
  ['a final result', [points('self', '1')], { open: 'none' }, []],
])('cells: %s', (_name, facts, options, told) => {
  expect(cellsTold(facts, options)).toEqual(told)
})
