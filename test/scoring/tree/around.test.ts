import { expect, test } from 'vitest'
import type { Node } from '../../../scoring/model/node.ts'
import { groupsAround, isPenalty, limitOf, nodesIn } from '../../../scoring/tree/around.ts'

const nodes: Node[] = [
  {
    code: 'I',
    title: 'Phần một',
    max: '10',
    nodes: [
      {
        code: 'I.1',
        title: 'Mục',
        nodes: [{ code: 'I.1.1', title: 'Tin bài', rule: { kind: 'perUnit', points: '0.5' } }],
      },
    ],
  },
  {
    code: 'II',
    title: 'Điểm trừ',
    kind: 'penalty',
    min: '-10',
    nodes: [
      { code: 'II.1', title: 'Không gửi báo cáo', rule: { kind: 'fixed', points: '-3' } },
      {
        code: 'II.2',
        title: 'Vi phạm',
        rule: {
          kind: 'choice',
          options: [
            { id: 'khong', title: 'Không', points: '0' },
            { id: 'co', title: 'Có', points: '-5' },
            { id: 'nhe', title: 'Nhẹ', points: '-1' },
          ],
        },
      },
    ],
  },
  {
    code: 'III',
    title: 'Chọn mức',
    weight: '2',
    nodes: [
      { code: 'III.1', title: 'Có hệ số', weight: '2', rule: { kind: 'fixed', points: '3' } },
      { code: 'III.2', title: 'Có điểm sẵn', base: '1', rule: { kind: 'fixed', points: '3' } },
      {
        code: 'III.3',
        title: 'Mức',
        rule: {
          kind: 'choice',
          options: [
            { id: 'kha', title: 'Khá', points: '9' },
            { id: 'tot', title: 'Tốt', points: '10' },
            { id: 'yeu', title: 'Yếu', points: '1' },
          ],
        },
      },
    ],
  },
]
const find = (code: string) => nodes.flatMap(nodesIn).find((node) => node.code === code)!

test('the groups around a criterion come nearest first', () => {
  expect(groupsAround({ nodes }, 'I.1.1').map(({ code }) => code)).toEqual(['I.1', 'I'])
  expect(groupsAround({ nodes }, 'II')).toEqual([])
})

test('a penalty is known by the kind of a group around it', () => {
  expect(isPenalty({ nodes }, find('II.1'))).toBe(true)
  expect(isPenalty({ nodes }, find('I.1.1'))).toBe(false)
})

test.each([
  { code: 'I', limit: '10' },
  { code: 'I.1.1', limit: null },
  { code: 'II', limit: '-10' },
  { code: 'II.1', limit: '-3' },
  { code: 'II.2', limit: '-5' },
  { code: 'III', limit: null },
  { code: 'III.1', limit: null },
  { code: 'III.2', limit: null },
  { code: 'III.3', limit: '10' },
])('$code goes as far as $limit', ({ code, limit }) => {
  expect(limitOf(find(code), isPenalty({ nodes }, find(code)))).toBe(limit)
})
