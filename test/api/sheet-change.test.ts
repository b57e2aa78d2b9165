import { expect, test } from 'vitest'
import type { Sheet } from '../../scoring/model/sheet.ts'
import { changeOf } from '../../server/years/sheet-change.ts'

const sheet = (points: string, title = 'Bảng điểm', section = 'Phần một'): Sheet => ({
  title,
  nodes: [
    {
      ...{ code: 'I', title: section, max: '10' },
      nodes: [{ code: 'I.1', title: 'Đoàn', rule: { kind: 'fixed', points } }],
    },
  ],
})

test.each([
  [undefined, sheet('2'), 'first'],
  [sheet('2'), sheet('2'), 'same'],
  [sheet('2', 'Năm 2026'), sheet('2', 'Năm 2027'), 'same'],
  [sheet('2'), sheet('3'), 'rules'],
  [sheet('2'), sheet('2', 'Bảng điểm', 'Phần khác'), 'sections'],
])('%# is told as %s', (before, after, expected) => {
  expect(changeOf(before as Sheet | undefined, after as Sheet)).toBe(expected)
})
