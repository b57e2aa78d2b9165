import { describe, expect, test } from 'vitest'
import { runCases } from '../../../scoring/cases/run-cases.ts'

function run(op: string, input: unknown) {
  const { outputs, faults } = runCases({
    format: 'ranking-cases/1',
    cases: [{ id: 'case', op, input }],
  })
  return { output: outputs?.case, faults }
}

const outputOf = (op: string, input: unknown) => run(op, input).output

const member = (id: string, order: number, keys: object, more: object = {}) => ({
  id,
  order,
  keys,
  ...more,
})
const five = ['95', '90.44', '85', '80', '75'].map((total, at) =>
  member('ABCDE'[at]!, at + 1, { total }),
)

describe('an award', () => {
  /** "flag 2: A B", one award on a line. */
  const awarded = (awards: object[], more: object = {}) => {
    const { awards: results } = outputOf('award', { members: five, awards, ...more }) as {
      awards: Record<string, { seats: number; recipients: string[] }>
    }
    return Object.entries(results).map(([id, { seats, recipients }]) =>
      `${id} ${seats}: ${recipients.join(' ')}`.trim(),
    )
  }
  const flag = { id: 'flag', quota: { count: 2 } }

  test.each([
    [{ count: 2, percent: '80' }, 'a 2: A B'],
    [{ percent: '80' }, 'a 4: A B C D'],
    [{ percent: '20', min: 2 }, 'a 2: A B'],
    [{}, 'a 0:'],
  ])('a quota of %j', (quota, told) => {
    expect(awarded([{ id: 'a', quota }])).toEqual([told])
  })

  test('a percentage of those who received another', () => {
    const half = { percent: '50', base: 'recipients', of: 'flag' }
    expect(awarded([flag, { id: 'a', quota: half }])).toEqual(['flag 2: A B', 'a 1: C'])
  })

  test('from those who received another', () => {
    const from = { id: 'a', quota: { count: 3 }, from: 'flag', withHigher: true }
    expect(awarded([flag, from])).toEqual(['flag 2: A B', 'a 3: A B'])
  })

  test('a minimum score is compared as the ranking compares the total', () => {
    const least = [{ id: 'a', quota: { count: 3 }, minScore: '90.4' }]
    const finer = [{ id: 'a', quota: { count: 3 }, minScore: '90.44' }]
    const rounded = {
      rule: {
        keys: [
          { key: 'bonus', precision: 0 },
          { key: 'total', precision: 1 },
        ],
      },
    }
    expect(awarded(least)).toEqual(['a 3: A B'])
    expect(awarded(finer)).toEqual(['a 3: A B'])
    expect(awarded(least, rounded)).toEqual(['a 3: A B'])
    expect(awarded(finer, rounded)).toEqual(['a 3: A'])
    expect(awarded(finer, { rule: { keys: [{ key: 'bonus', precision: 0 }] } })).toEqual([
      'a 3: A B',
    ])
  })

  test('one expanded legal ceiling is one too many', () => {
    const hard = { id: 'a', quota: { count: 1, hard: true }, tie: 'expand' }
    expect(outputOf('award', { members: five, awards: [flag, hard] })).toEqual({
      error: 'expand_on_hard_quota',
    })
  })
})

describe('members', () => {
  test('items are rounded half-up', () => {
    const members = [
      { id: 'A', order: 1, items: ['0.125', '1'] },
      { id: 'B', order: 2, items: ['1.13'] },
    ]
    const rows = [
      { id: 'A', rank: 1, tied: true },
      { id: 'B', rank: 1, tied: true },
    ]
    expect(outputOf('rank', { members, rule: { itemPrecision: 2 } })).toStrictEqual({ rows })
  })

  test.each([
    ['A', 'X'],
    ['X', 'A'],
  ])('a pair of %s and %s is none', (...pair) => {
    const { output, faults } = run('explain', { members: five, pair })
    expect(output).toBeUndefined()
    expect(faults).toEqual(['$.cases[0].input: pair: no such member'])
  })

  test('disputed points are the total where they are not stated', () => {
    const members = [
      { id: 'A', order: 1, total: '95' },
      { id: 'B', order: 2, total: '90', high: '96' },
      { id: 'C', order: 3, total: '85', low: '70' },
      { id: 'D', order: 4, total: '80' },
      { id: 'E', order: 5 },
    ]
    const keys = [{ key: 'total' }, { key: 'decision' }]
    const ranks = (rule: object) => {
      const input = { members, quota: { count: 1 }, rule }
      const { members: found } = outputOf('sensitivity', input) as {
        members: Record<string, { best: number; current: number; worst: number }>
      }
      return Object.entries(found).map(([id, { best, current, worst }]) => [
        id,
        best,
        current,
        worst,
      ])
    }
    const expected = [
      ['A', 1, 1, 2],
      ['B', 1, 2, 2],
      ['C', 3, 3, 4],
      ['D', 3, 4, 4],
      ['E', null, null, null],
    ]
    expect(ranks({})).toEqual(expected)
    expect(ranks({ keys })).toEqual(expected)
  })

  test('no number of points is enough where the total does not rank', () => {
    const input = {
      behind: { total: '1', core: '1' },
      ahead: { total: '1', core: '2' },
      step: '0.1',
    }
    expect(outputOf('gap', { ...input, rule: { keys: [{ key: 'core' }] } })).toEqual({
      toDraw: '0',
      toPass: null,
    })
  })

  test('one that does not apply is no missing one', () => {
    const criteria = ['a', 'b']
    expect(outputOf('score', { kind: 'missing', criteria, scored: { a: '2', b: '1' } })).toEqual({
      total: '3',
      complete: true,
      missing: [],
    })
    expect(outputOf('score', { kind: 'missing', criteria, scored: { a: '2', b: null } })).toEqual({
      total: '2',
      complete: false,
      missing: ['b'],
    })
  })
})

describe('faults', () => {
  test('stand at their place in the file', () => {
    expect(run('rank', { members: five.with(1, { ...five[1]!, order: -1 }) }).faults).toEqual([
      '$.cases[0].input.members[1].order: number.negative',
    ])
    const paths = (file: unknown) => runCases(file).faults.map((line) => line.split(':')[0])
    expect(paths(null)).toEqual(['$'])
    expect(paths({ format: 'ranking-cases/1', cases: [{ id: 1, input: {} }] })).toEqual([
      '$.cases[0].id',
      '$.cases[0].op',
    ])
  })

  test('of the engine are no faults of the file', () => {
    const input = {
      get members(): never {
        throw new TypeError('a bug')
      },
    }
    expect(() => run('rank', input)).toThrow(new TypeError('a bug'))
  })
})
