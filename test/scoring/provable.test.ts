import { expect, test } from 'vitest'
import type { FactFields } from '../../scoring/model/claim.ts'
import type { Leaf } from '../../scoring/model/node.ts'
import { isProvable } from '../../scoring/provable.ts'

const leaf = (rule: Leaf['rule']): Leaf => ({ code: '1', title: 'Tiêu chí', rule })
const visits = leaf({ kind: 'perUnit', points: '1' })
const late = leaf({ kind: 'perUnit', points: '-0.5', of: 'days_late' })
const answer = leaf({ kind: 'fixed', points: '2' })
const given = leaf({ kind: 'given', max: '3' })
const percent = leaf({ kind: 'perUnit', points: '1', of: 'percent' })

test.each<{ of: Leaf; fact: FactFields | null; provable: boolean }>([
  { of: visits, fact: { quantity: '3' }, provable: true },
  { of: visits, fact: { quantity: '0' }, provable: false },
  { of: visits, fact: null, provable: false },
  { of: late, fact: { quantity: '2' }, provable: false },
  { of: given, fact: { points: '2' }, provable: false },
  { of: answer, fact: { met: true }, provable: true },
  { of: answer, fact: { met: false }, provable: false },
  { of: percent, fact: { plan: '5', actual: '0' }, provable: false },
  { of: percent, fact: { plan: '5' }, provable: true },
])('$of.rule.kind with $fact: $provable', ({ of, fact, provable }) => {
  expect(isProvable(of, fact)).toBe(provable)
})
