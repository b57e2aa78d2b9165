import { describe, expect, test } from 'vitest'
import { runCases } from '../../../scoring/cases/run-cases.ts'

/** The output of one case made here: what the words of the file's conventions mean. */
function run(op: string, input: unknown): unknown {
  const { outputs, faults } = runCases({
    format: 'ranking-cases/1',
    cases: [{ id: 'case', op, input }],
  })
  expect(faults).toEqual([])
  return outputs?.case
}

const member = (id: string, order: number, total: string | null, more: object = {}) => ({
  id,
  order,
  keys: { total },
  ...more,
})

/** "b 1, a 2": id and rank of each row, `=` for tied. */
function listing(input: object): string {
  const { rows } = run('rank', input) as {
    rows: { id: string; rank: number | null; tied: boolean; wouldBe?: number | null }[]
  }
  return rows
    .map(({ id, rank, tied, wouldBe }) => `${id} ${rank ?? `(${wouldBe})`}${tied ? '=' : ''}`)
    .join(', ')
}

describe('rank', () => {
  test('zero points is a rank, no sheet is not', () => {
    const members = [member('A', 1, '0'), member('B', 2, '90'), member('C', 3, null)]
    expect(listing({ members })).toBe('B 1, A 2, C (null)')
    const outside = [member('A', 1, '0'), member('C', 3, null, { status: 'unranked' })]
    expect(listing({ members: outside })).toBe('A 1, C (null)')
  })

  test('items are added exactly, in any order, rounded each only where the rule says', () => {
    const items = ['14.7', '10.3', '7.4', '17.4']
    const members = [
      { id: 'A', order: 1, items },
      { id: 'B', order: 2, items: items.toReversed() },
      member('C', 3, '49.8'),
    ]
    expect(listing({ members })).toBe('A 1=, B 1=, C 1=')
  })

  test('rounded as a sum they are level, where rounded one by one they are not', () => {
    const members = [
      { id: 'A', order: 1, items: ['30.334', '30.334', '30.334'] },
      { id: 'B', order: 2, items: ['30.336', '30.336', '30.329'] },
    ]
    const keys = [{ key: 'total', dir: 'desc', precision: 2 }]
    expect(listing({ members, rule: { keys } })).toBe('A 1=, B 1=')
    expect(listing({ members, rule: { keys, itemPrecision: 2 } })).toBe('B 1, A 2')
  })

  test('blocks are ranked by themselves', () => {
    const members = [
      member('C', 2, '95', { group: 'x' }),
      member('A', 1, '90', { group: 'y' }),
      member('B', 3, '99', { group: 'y' }),
    ]
    expect(listing({ members, rule: { group: 'group' } })).toBe('B 1, A 2, C 1')
    expect(listing({ members })).toBe('B 1, C 2, A 3')
  })

  test('a decision, stated by place or recorded', () => {
    const keys = [{ key: 'total' }, { key: 'decision', dir: 'asc' }]
    const stated = [
      { id: 'A', order: 1, keys: { total: '95', decision: '2' } },
      { id: 'B', order: 2, keys: { total: '95', decision: '1' } },
    ]
    expect(listing({ members: stated, rule: { keys } })).toBe('B 1, A 2')
    const members = [member('A', 1, '95'), member('B', 2, '95')]
    const decisions = [{ ranking: ['B', 'A'], reference: 'BB 05' }]
    expect(listing({ members, rule: { keys }, decisions })).toBe('B 1, A 2')
  })
})

describe('explain', () => {
  const members = [
    member('A', 1, '95'),
    member('B', 2, '94'),
    member('X', 3, '99', { status: 'unranked' }),
  ]

  test('from the first one’s side', () => {
    expect(run('explain', { members, pair: ['B', 'A'] })).toEqual({
      relation: 'below',
      decidedBy: 'total',
      values: ['94', '95'],
      equalOn: [],
    })
  })

  test('out of competition', () => {
    expect(run('explain', { members, pair: ['A', 'X'] })).toMatchObject({ relation: 'unranked' })
  })
})

describe('award', () => {
  test('a minimum is compared as the ranking compares', () => {
    const members = [member('A', 1, '95'), member('B', 2, '89.96'), member('C', 3, '89.94')]
    const awards = [{ id: 'good', quota: { count: 3 }, minScore: '90' }]
    const recipients = (keys: object[]) =>
      (
        run('award', { members, rule: { keys }, awards }) as {
          awards: { good: { recipients: string[] } }
        }
      ).awards.good.recipients
    expect(recipients([{ key: 'total', precision: 1 }])).toEqual(['A', 'B'])
    expect(recipients([{ key: 'total' }])).toEqual(['A'])
  })

  test('a percentage of all members counts those out of competition', () => {
    const members = Array.from({ length: 15 }, (_, at) =>
      member(`m${at}`, at + 1, String(99 - at), at === 0 ? { status: 'unranked' } : {}),
    )
    const seats = (base: string) =>
      run('award', { members, awards: [{ id: 'flag', quota: { percent: '20', base } }] })
    expect(seats('members')).toMatchObject({ awards: { flag: { seats: 3 } } })
    expect(seats('ranked')).toMatchObject({ awards: { flag: { seats: 2 } } })
  })
})

test('what a case cannot mean is refused', () => {
  const { faults } = runCases({
    format: 'ranking-cases/1',
    cases: [
      { id: 'a', op: 'threshold', input: { fraction: '2/0', rule: 'at_least', base: 1, votes: 1 } },
      { id: 'b', op: 'explain', input: { members: [], pair: ['A', 'B'] } },
      { id: 'c', op: 'score', input: { kind: 'capp' } },
    ],
  })
  expect(faults.map((fault) => fault.split(': ')[0])).toEqual([
    '$.cases[0].input.fraction',
    '$.cases[1].input',
    '$.cases[2].input.kind',
  ])
})
