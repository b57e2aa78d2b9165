import { expect, test } from 'vitest'
import type { Leaf } from '../../../scoring/model/node.ts'
import {
  hiddenUntil,
  isProvisional,
  provisionalPart,
} from '../../../web/components/sheet/provisional.ts'

const leaf = (code: string, rule: Leaf['rule']): Leaf => ({ code, title: code, rule })
const leaves = [
  leaf('I.1', { kind: 'perUnit', points: '1' }),
  leaf('II.2', { kind: 'ratio', points: '4', of: 'best' }),
  leaf('II.3', { kind: 'ratio', points: '4', of: 'plan' }),
  leaf('III.3', { kind: 'place', points: ['3', '2'] }),
]
const worth: Record<string, string> = { 'I.1': '2', 'II.2': '4', 'II.3': '1', 'III.3': '3' }
type View = Parameters<typeof isProvisional>[0]

const view = (change: Partial<View> = {}): View => ({
  leaves,
  provisional: () => true,
  fact: () => ({ quantity: '3' }),
  line: (code) => ({ code, status: 'used', fact: null, steps: [], points: '0', cut: '0' }),
  self: () => ({ nodes: worth }) as unknown as ReturnType<View['self']>,
  ...change,
})
const found = (change?: Partial<View>) =>
  leaves.map(({ code }) => code).filter((code) => isProvisional(view(change), code))

test('points that compare members are provisional while the sheets of the others are hidden', () => {
  expect(found()).toEqual(['II.2', 'III.3'])
  expect(found({ provisional: () => false })).toEqual([])
})

test('not what is not claimed, is worth nothing, or does not apply', () => {
  expect(found({ fact: () => null })).toEqual([])
  expect(found({ self: () => ({ nodes: {} }) as unknown as ReturnType<View['self']> })).toEqual([])
  const line: View['line'] = (code) => ({
    ...{ code, fact: null, steps: [], points: '3', cut: '0' },
    status: 'not_applicable',
  })
  expect(found({ line })).toEqual([])
})

test('in the total they are added up, with their criteria', () => {
  const whole = view()
  const of = { ...whole, isProvisional: (code: string) => isProvisional(whole, code) }
  expect(provisionalPart(of)).toEqual({ points: '7', codes: ['II.2', 'III.3'] })
})

test('sheets open with verification: when that is set, else when the phase before it is due', () => {
  const phase = (
    name: 'self-score' | 'cross-check' | 'verify',
    opensAt: string | null,
    dueAt: string | null,
  ) => ({
    ...{ phase: name, opensAt, dueAt, ownDueAt: dueAt, ownDaysLate: 0 },
  })
  const until = (now: string, ...phases: ReturnType<typeof phase>[]) => hiddenUntil({ phases, now })
  const checked = phase('cross-check', null, '2026-11-24T17:00:00.000Z')
  const verify = phase('verify', '2026-11-26T17:00:00.000Z', null)
  const early = '2026-11-01T00:00:00.000Z'
  expect(until(early, checked, verify)).toBe('2026-11-26')
  expect(until(early, checked, phase('verify', null, null))).toBe('2026-11-24')
  expect(until(early, phase('self-score', null, null), phase('verify', null, null))).toBeNull()
  expect(until(early)).toBeNull()
  // A date that has passed says nothing of when they open.
  expect(until('2026-11-26T17:00:00.000Z', checked, verify)).toBeNull()
})
