import { describe, expect, test } from 'vitest'
import type { Appeal } from '../../server/appeals/schema.ts'
import type { StageValue } from '../../server/claims/schema.ts'
import type { Explanation } from '../../server/explanations/schema.ts'
import { effectInWords } from '../../web/components/appeals/effect-words.ts'
import { summaryOf } from '../../web/components/appeals/summary.ts'
import { changedCells } from '../../web/components/explain/changed-cells.ts'

const at = '2026-11-25T00:00:00.000Z'

describe('the docket in one line', () => {
  const appeal = (outcome: Appeal['outcome'], from?: string, to?: string): Appeal => ({
    ...{ id: crypto.randomUUID(), member: 'a', criterion: 'I.1', round: 1, statement: 'x' },
    ...{ evidence: [], late: false, judge: 'b', at, by: 'a', outcome, answer: null },
    effect:
      from === undefined || to === undefined
        ? null
        : { points: { from, to }, total: { from, to }, rank: { from: 2, to: 2 } },
    ...{ decidedAt: null, decidedBy: null, mayDecide: false },
  })

  test('counts what was upheld, partly too, and adds up exactly', () => {
    const appeals = [
      appeal('upheld', '0.1', '0.3'),
      appeal('partly', '2', '2.1'),
      appeal('rejected'),
      appeal(null),
    ]
    expect(summaryOf(appeals)).toEqual({ all: 4, open: 1, upheld: 2, points: '0.3' })
    expect(summaryOf([])).toEqual({ all: 0, open: 0, upheld: 0, points: '0' })
  })

  test('says total and rank only where they moved', () => {
    const same = { from: '80', to: '80' }
    const points = { from: '2', to: '3.5' }
    expect(effectInWords({ points, total: same, rank: { from: 3, to: 3 } })).toBe(
      'Điểm tiêu chí 2 → 3,5.',
    )
    const moved = { points, total: { from: '80', to: '81.5' }, rank: { from: 3, to: 2 } }
    expect(effectInWords(moved)).toBe('Điểm tiêu chí 2 → 3,5, tổng 80 → 81,5, hạng 3 → 2.')
  })
})

describe('the cells to answer', () => {
  const value = (stage: 'self' | 'verified', quantity: string, round = 1): StageValue => ({
    ...{ criterion: 'I.1', stage, round, fact: { quantity } },
    ...{ note: '', reason: '', at, by: 'Khánh Hòa' },
  })
  const answer = (round: number): Explanation => ({
    ...{ id: crypto.randomUUID(), member: 'a', criterion: 'I.1', round, agrees: false },
    ...{ statement: 'x', evidence: [], at, by: 'a' },
  })

  test('are those verified otherwise, by the round in force', () => {
    const cells = (...values: StageValue[]) => changedCells(values, [], ['I.1', 'I.2'])
    expect(cells(value('self', '3'))).toEqual([])
    expect(cells(value('self', '3'), value('verified', '3'))).toEqual([])
    expect(cells(value('self', '3'), value('verified', '2'), value('verified', '3', 2))).toEqual([])
    expect(cells(value('self', '3'), value('verified', '2'))).toMatchObject([
      { criterion: 'I.1', answered: false },
    ])
  })

  test('are answered once the round in force is', () => {
    const values = [value('self', '3'), value('verified', '2'), value('verified', '1', 2)]
    const answered = (...rounds: number[]) =>
      changedCells(values, rounds.map(answer), ['I.1'])[0]?.answered
    expect(answered(1)).toBe(false)
    expect(answered(1, 2)).toBe(true)
  })
})
