import { expect, test } from 'vitest'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { score } from '../../../scoring/score.ts'
import { sumsOf } from '../../../web/components/review/sums.ts'

/** Reports in time give 6 points before anybody says anything, as many sheets do. */
const season: SeasonFile = {
  format: 'thidua/season@1',
  title: 'Cụm',
  year: 2024,
  members: [
    { id: 'in', name: 'Đã nộp', order: 1 },
    { id: 'back', name: 'Trả lại', order: 2 },
    { id: 'out', name: 'Chưa nộp', order: 3 },
  ],
  sheet: {
    title: 'Bảng',
    nodes: [
      {
        code: 'I',
        title: 'Báo cáo',
        nodes: [
          {
            code: 'I.1',
            title: 'Chậm báo cáo',
            base: '6',
            min: '0',
            rule: { kind: 'perUnit', points: '-0.5' },
          },
        ],
      },
    ],
  },
  facts: [{ member: 'in', criterion: 'I.1', stage: 'self', quantity: '2' }],
}
const members = [
  { id: 'in', sheetState: 'submitted' as const },
  { id: 'back', sheetState: 'returned' as const },
  { id: 'out', sheetState: 'draft' as const },
]

test('a sheet never handed in has no sum, though the rules grant points', () => {
  const sum = sumsOf(members, score(season, { stage: 'self' }))
  expect([sum('in'), sum('in', 'I')]).toEqual(['5', '5'])
  expect([sum('back'), sum('back', 'I')]).toEqual(['6', '6'])
  expect([sum('out'), sum('out', 'I')]).toEqual([null, null])
})
