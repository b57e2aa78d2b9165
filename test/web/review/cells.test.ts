import { describe, expect, test } from 'vitest'
import type { Leaf } from '../../../scoring/model/node.ts'
import type { ReviewCell, ReviewMatrix } from '../../../server/review/schema.ts'
import { cellsOf } from '../../../web/components/review/cells.ts'
import {
  countByFilter,
  filterCells,
  lacksEvidence,
  leftOut,
  pressingFilter,
  settleable,
} from '../../../web/components/review/filters.ts'
import { readSearch } from '../../../web/components/review/search.ts'
import { queueOrder } from '../../../web/components/review/stakes.ts'

const leaf = (code: string): Leaf => ({
  code,
  title: `Tiêu chí ${code}`,
  rule: { kind: 'perUnit', points: '1' },
})

const value = (stage: 'self' | 'cross' | 'verified', quantity: string): ReviewCell['self'] => ({
  criterion: 'I.1',
  stage,
  round: 1,
  fact: { quantity },
  note: '',
  reason: '',
  at: '2023-11-24T00:00:00.000Z',
  by: 'Khánh Hòa',
})

const cell = (member: string, criterion: string, given: Partial<ReviewCell>): ReviewCell => ({
  member,
  criterion,
  self: null,
  cross: null,
  verified: null,
  evidence: 0,
  activities: 0,
  bare: 0,
  groundsAt: null,
  explained: null,
  ...given,
})

const matrix: ReviewMatrix = {
  members: [
    { id: 'a', mayVerify: true, sheetState: 'submitted', late: false },
    { id: 'own', mayVerify: false, sheetState: 'submitted', late: false },
    { id: 'late', mayVerify: false, sheetState: 'draft', late: false },
  ],
  cells: [
    cell('a', 'I.1', { self: value('self', '3'), verified: value('verified', '2'), evidence: 1 }),
    cell('a', 'I.2', { self: value('self', '3'), cross: value('cross', '4') }),
    cell('own', 'I.1', { self: value('self', '3'), verified: value('verified', '3') }),
    cell('own', 'I.2', { self: value('self', '3'), evidence: 2 }),
  ],
}

const cells = cellsOf(matrix, 'own', [leaf('I.1'), leaf('I.2')], {
  self: () => '3',
  cross: () => '4',
  verified: (_, criterion) => (criterion === 'I.1' ? '2' : '3'),
  isMissing: (member) => member === 'late',
})
const at = (key: string) => cells.find((one) => one.key === key)!

describe('the cells of the matrix', () => {
  test('there is one for every member and leaf, also where nothing is stated', () => {
    expect(cells.map(({ key }) => key)).toEqual([
      'a/I.1',
      'a/I.2',
      'own/I.1',
      'own/I.2',
      'late/I.1',
      'late/I.2',
    ])
  })

  test.each([
    { key: 'a/I.1', state: 'changed' },
    { key: 'a/I.2', state: 'waiting' },
    { key: 'own/I.1', state: 'agreed' },
    { key: 'late/I.1', state: 'empty' },
  ])('$key is $state', ({ key, state }) => {
    expect(at(key).state).toBe(state)
  })

  test('points stand only where a fact is', () => {
    expect(at('a/I.2')).toMatchObject({ selfPoints: '3', verifiedPoints: null })
    expect(at('late/I.1')).toMatchObject({ selfPoints: null, verifiedPoints: null })
  })
})

test('the checkers’ points stand beside the own ones, only where somebody checked', () => {
  expect(at('a/I.2')).toMatchObject({ selfPoints: '3', crossPoints: '4', verifiedPoints: null })
  expect(at('a/I.1').crossPoints).toBeNull()
})

describe('filters', () => {
  test('count what they would show; a sheet not handed in lacks nothing yet', () => {
    expect(countByFilter(cells)).toEqual({
      all: 6,
      waiting: 1,
      revised: 0,
      contested: 0,
      different: 1,
      noEvidence: 2,
      unclaimed: 0,
      unscored: 0,
    })
  })

  test('a figure worth nothing needs no proof', () => {
    expect(lacksEvidence({ ...at('a/I.2'), selfPoints: '0' })).toBe(false)
  })

  test('an activity without a file lacks evidence, others beside it or not', () => {
    expect(lacksEvidence(at('own/I.2'))).toBe(false)
    expect(lacksEvidence({ ...at('own/I.2'), bare: 1 })).toBe(true)
  })

  test('search wants every word, without marks and case', () => {
    const textOf = ({ criterion }: { criterion: string }) => `${criterion} Hữu nghị`
    const search = (typed: string) => readSearch(typed, new Map())
    const found = filterCells(cells, 'all', search('huu i.2'), textOf)
    expect(found.map(({ key }) => key)).toEqual(['a/I.2', 'own/I.2', 'late/I.2'])
    expect(filterCells(cells, 'all', search('huu kieu'), textOf)).toEqual([])
  })

  test('only open cells of others can be settled together', () => {
    expect(settleable(cells).map(({ key }) => key)).toEqual(['a/I.2'])
  })

  test('what the member changed since is settled again, or told to be left out', () => {
    const later = '2023-11-25T00:00:00.000Z'
    const revise = (fact: NonNullable<ReviewCell['self']>['fact']) => {
      const self = { ...value('self', '3')!, fact, at: later }
      const verified = value('verified', '2')
      const again = { ...matrix, cells: [cell('a', 'I.1', { self, verified })] }
      const points = {
        ...{ self: () => '3', cross: () => null, verified: () => '2' },
        isMissing: () => false,
      }
      return cellsOf(again, 'own', [leaf('I.1')], points)
    }
    const otherwise = revise({ quantity: '4' })
    expect([settleable(otherwise).length, leftOut(otherwise).length]).toEqual([1, 0])
    const takenBack = revise({})
    expect([settleable(takenBack).length, leftOut(takenBack).length]).toEqual([0, 1])
    const otherGrounds = revise({ quantity: '2' })
    expect([settleable(otherGrounds).length, leftOut(otherGrounds).length]).toEqual([0, 1])
    for (const cells of [otherwise, takenBack, otherGrounds])
      expect(countByFilter(cells).revised).toBe(1)
  })

  test('the queue begins with what is open and unproven, and loses nothing', () => {
    const queue = queueOrder(cells)
    expect(queue[0]?.key).toBe('a/I.2')
    expect(queue.map(({ key }) => key).sort()).toEqual(cells.map(({ key }) => key).sort())
  })
})

describe('what a phone starts with, and where an empty filter leads', () => {
  const counts = {
    all: 9,
    waiting: 0,
    revised: 0,
    contested: 0,
    different: 0,
    noEvidence: 3,
    unclaimed: 1,
    unscored: 2,
  }
  test.each([
    [{ waiting: 2, revised: 1, different: 5 }, undefined, 'waiting'],
    [{ waiting: 2, contested: 1 }, 'waiting', 'contested'],
    [{ revised: 1, different: 5 }, undefined, 'revised'],
    [{ different: 5 }, 'waiting', 'different'],
    [{}, undefined, 'all'],
    [{ different: 5 }, 'different', 'all'],
  ] as const)('%j beside %s: %s', (some, beside, filter) => {
    expect(pressingFilter({ ...counts, ...some }, beside)).toBe(filter)
  })
})

describe('a criterion that the cluster scores', () => {
  const scored: Leaf = { code: 'II', title: 'Sáng kiến', rule: { kind: 'given', max: '3' } }
  const verified = { ...value('verified', '2')!, fact: { points: '2' } }
  const given = (points: string) => ({ ...value('self', '2')!, fact: { points } })
  const cellWith = (columns: Partial<ReviewCell>, isMissing = false) =>
    cellsOf({ ...matrix, cells: [cell('a', 'II', columns)] }, 'own', [scored], {
      ...{ self: () => '1', cross: () => null, verified: () => '2' },
      isMissing: () => isMissing,
    })[0]!

  test.each<{ says: string; columns: Partial<ReviewCell>; state: string; different: number }>([
    { says: 'nothing', columns: { verified }, state: 'given', different: 0 },
    {
      says: 'nothing any more',
      columns: { self: { ...given('1'), fact: {} }, verified },
      state: 'given',
      different: 0,
    },
    {
      says: 'other points',
      columns: { self: given('1'), verified },
      state: 'changed',
      different: 1,
    },
    {
      says: 'the same points',
      columns: { self: given('2'), verified },
      state: 'agreed',
      different: 0,
    },
  ])('of which the member said $says is $state', ({ columns, state, different }) => {
    const one = cellWith(columns)
    expect(one.state).toBe(state)
    expect(countByFilter([one])).toMatchObject({ different, noEvidence: 0 })
  })

  test('is the cluster’s to score, and nothing that the member left out', () => {
    expect(countByFilter([cellWith({}, true)])).toMatchObject({ unclaimed: 0, unscored: 1 })
    expect(countByFilter([cellWith({ verified })])).toMatchObject({ unclaimed: 0, unscored: 0 })
  })
})
