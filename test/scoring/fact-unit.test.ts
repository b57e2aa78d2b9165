import { expect, test } from 'vitest'
import type { Leaf } from '../../scoring/model/node.ts'
import { unitOf } from '../../scoring/words/fact.ts'
import { speaker } from '../../scoring/words/say.ts'

const counted: Leaf = { code: '1', title: 'Đón đoàn', rule: { kind: 'perUnit', points: '1' } }
const late: Leaf = { ...counted, rule: { kind: 'perUnit', points: '-1', of: 'days_late' } }

test.each([
  [counted, undefined, 'lượt', 'times'],
  [counted, '1', 'lượt', 'time'],
  [counted, '1.0', 'lượt', 'time'],
  [counted, '2', 'lượt', 'times'],
  [late, undefined, 'ngày', 'days'],
  [late, '1', 'ngày', 'day'],
  [late, '0.5', 'ngày', 'days'],
  [{ ...counted, unit: 'đoàn' }, '1', 'đoàn', 'đoàn'],
])('what %o counts, for %s of it', (leaf, count, vi, en) => {
  expect([unitOf(leaf, speaker('vi'), count), unitOf(leaf, speaker('en'), count)]).toEqual([vi, en])
})
