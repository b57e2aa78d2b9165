import { expect, test } from 'vitest'
import { isByCluster } from '../../../scoring/by-cluster.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import { comparesMembers, entryOf } from '../../../web/components/sheet/entry.ts'

const leaf = (rule: Leaf['rule']): Leaf => ({ code: '1', title: 'Tiêu chí', rule })

test.each<{ rule: Leaf['rule']; names: string[]; measured: string }>([
  { rule: { kind: 'perUnit', points: '1' }, names: ['quantity'], measured: 'quantity' },
  {
    rule: { kind: 'perUnit', points: '1', of: 'percent' },
    names: ['plan', 'actual'],
    measured: 'actual',
  },
  {
    rule: { kind: 'bands', bands: [{ from: '0', points: '1' }], of: 'growth' },
    names: ['previous', 'actual'],
    measured: 'actual',
  },
  { rule: { kind: 'ratio', points: '4', of: 'best' }, names: ['quantity'], measured: 'quantity' },
  { rule: { kind: 'leader', points: '4' }, names: ['plan', 'actual'], measured: 'actual' },
  { rule: { kind: 'place', points: ['3'] }, names: ['quantity'], measured: 'quantity' },
])('$rule.kind asks for $names', ({ rule, names, measured }) => {
  expect(entryOf(leaf(rule))).toEqual({ kind: 'figures', names, measured })
})

test.each<{ rule: Leaf['rule']; kind: string; byCluster: boolean }>([
  { rule: { kind: 'fixed', points: '2' }, kind: 'met', byCluster: false },
  {
    rule: { kind: 'choice', options: [{ id: 'a', title: 'A', points: '1' }] },
    kind: 'choice',
    byCluster: false,
  },
  { rule: { kind: 'judged', max: '3' }, kind: 'scores', byCluster: true },
  { rule: { kind: 'given', max: '3' }, kind: 'given', byCluster: true },
])('$rule.kind is filled in as $kind', ({ rule, kind, byCluster }) => {
  expect(entryOf(leaf(rule)).kind).toBe(kind)
  expect(isByCluster(leaf(rule))).toBe(byCluster)
})

test('only rules that look at the others depend on them', () => {
  expect(comparesMembers(leaf({ kind: 'ratio', points: '4', of: 'best' }))).toBe(true)
  expect(comparesMembers(leaf({ kind: 'ratio', points: '4', of: 'plan' }))).toBe(false)
  expect(comparesMembers(leaf({ kind: 'place', points: ['1'] }))).toBe(true)
})
