import { expect, test } from 'vitest'
import { isByCluster, wantingOf } from '../../scoring/by-cluster.ts'
import type { Leaf } from '../../scoring/model/node.ts'

const leaf = (rule: Leaf['rule'], code = '1'): Leaf => ({ code, title: 'Tiêu chí', rule })

test.each<{ rule: Leaf['rule']; is: boolean }>([
  { rule: { kind: 'given', max: '3' }, is: true },
  { rule: { kind: 'judged', max: '3' }, is: true },
  { rule: { kind: 'fixed', points: '2' }, is: false },
  { rule: { kind: 'choice', options: [{ id: 'a', title: 'A', points: '1' }] }, is: false },
  { rule: { kind: 'perUnit', points: '1' }, is: false },
  { rule: { kind: 'leader', points: '4' }, is: false },
])('$rule.kind is scored by the cluster: $is', ({ rule, is }) => {
  expect(isByCluster(leaf(rule))).toBe(is)
})

test('what is missing is the member’s to claim or the cluster’s to give, never both', () => {
  const leaves = [
    leaf({ kind: 'perUnit', points: '1' }, 'I.1'),
    leaf({ kind: 'given', max: '3' }, 'I.2'),
    leaf({ kind: 'judged', max: '3' }, 'I.3'),
  ]
  expect(wantingOf(leaves, ['I.1', 'I.3'])).toEqual({ unclaimed: ['I.1'], unscored: ['I.3'] })
  expect(wantingOf(leaves, [])).toEqual({ unclaimed: [], unscored: [] })
})
