import { expect, test } from 'vitest'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { progressOf } from '../../../web/components/day/progress.ts'

const count = { kind: 'perUnit', points: '1' } as const
const season: SeasonFile = {
  format: 'thidua/season@1',
  title: 'Cụm',
  year: 2024,
  members: [{ id: 'a', name: 'A', order: 1 }],
  sheet: {
    title: 'Bảng',
    nodes: [
      {
        code: 'I',
        title: 'Phần',
        nodes: [
          { code: 'I.1', title: 'Đã kê khai', rule: count },
          { code: 'I.2', title: 'Chưa kê khai', rule: count },
          { code: 'I.3', title: 'Không phát sinh', rule: count, not_applicable: 'zero' },
        ],
      },
      { code: 'II', title: 'Cụm chấm', rule: { kind: 'given', max: '5' } },
    ],
  },
  facts: [
    { member: 'a', criterion: 'I.1', stage: 'self', quantity: '0' },
    { member: 'a', criterion: 'I.3', stage: 'self', not_applicable: true },
  ],
}

test('as on the sheet, what the cluster scores is not the member’s to claim, and zero is a claim', () => {
  const progress = progressOf(season, 'a')
  expect(progress).toMatchObject({ claimed: 2, leaves: 3, missing: ['I.2'] })
  expect(progress?.sections.map(({ claimed, leaves }) => [claimed, leaves])).toEqual([
    [2, 3],
    [0, 0],
  ])
})
