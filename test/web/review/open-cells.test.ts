import { describe, expect, test } from 'vitest'
import type { ReviewCell, ReviewMatrix } from '../../../server/review/schema.ts'
import { isRevised, openCells } from '../../../web/components/review/open-cells.ts'

type Value = NonNullable<ReviewCell['self']>

const value = (stage: 'self' | 'verified', quantity: string | null, hour: number): Value => ({
  criterion: 'I.1',
  stage,
  round: 1,
  fact: quantity === null ? {} : { quantity },
  note: '',
  reason: '',
  at: `2023-11-24T0${hour}:00:00.000Z`,
  by: 'Khánh Hòa',
})

const cell = (member: string, self: Value | null, verified: Value | null): ReviewCell => ({
  ...{ member, criterion: 'I.1', self, cross: null, verified },
  ...{ evidence: 0, activities: 0, bare: 0, groundsAt: null, explained: null },
})

const matrixOf = (...cells: ReviewCell[]): ReviewMatrix => ({
  members: [
    { id: 'a', mayVerify: true, sheetState: 'submitted', late: false },
    { id: 'own', mayVerify: false, sheetState: 'submitted', late: false },
    { id: 'back', mayVerify: true, sheetState: 'returned', late: false },
    { id: 'late', mayVerify: true, sheetState: 'draft', late: false },
  ],
  cells,
})
const open = (...cells: ReviewCell[]) =>
  openCells(matrixOf(...cells), 'own').map(({ member }) => member)

describe('the cells to verify', () => {
  const stated = value('self', '3', 1)

  test('lie in sheets that are handed in, and never in the own one', () => {
    const all = ['a', 'own', 'back', 'late'].map((member) => cell(member, stated, null))
    expect(open(...all)).toEqual(['a'])
  })

  test('state something: grounds alone, or a claim taken back, await nothing', () => {
    expect(open(cell('a', null, null))).toEqual([])
    expect(open(cell('a', value('self', null, 1), null))).toEqual([])
  })

  test('are done once verified, as stated or otherwise', () => {
    expect(open(cell('a', stated, value('verified', '3', 2)))).toEqual([])
    expect(open(cell('a', stated, value('verified', '2', 2)))).toEqual([])
  })

  test('come back when the member says otherwise after that', () => {
    const verified = value('verified', '2', 2)
    expect(open(cell('a', value('self', '4', 3), verified))).toEqual(['a'])
    expect(open(cell('a', value('self', null, 3), verified))).toEqual(['a'])
  })

  test('other grounds under the verified figure are marked and await no verdict', () => {
    const again = cell('a', value('self', '2', 3), value('verified', '2', 2))
    expect(isRevised(again)).toBe(true)
    const edited = { ...cell('a', stated, value('verified', '3', 2)), groundsAt: stated.at }
    expect(isRevised(edited)).toBe(false)
    expect(isRevised({ ...edited, groundsAt: '2023-11-24T03:00:00.000Z' })).toBe(true)
    expect(open(again)).toEqual([])
  })
})
