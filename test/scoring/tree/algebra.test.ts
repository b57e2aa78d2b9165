import { describe, expect, test } from 'vitest'
import { group, leaf } from '../support/make.ts'
import { alone, given, notApplicable, points } from './alone.ts'

describe('base, weight, rounding, clamps', () => {
  test('a leaf: clamp( round( weight × ( base + rule ) ) ), rounded once', () => {
    const node = { base: '0.333', weight: '1.5', max: 2 }
    expect(alone({ nodes: [leaf('1', given, node)], facts: [points('1', 1)] }).total).toBe('2')
    expect(alone({ nodes: [leaf('1', given, node)], facts: [points('1', '0.1')] }).total).toBe(
      '0.65',
    )
  })
  test('a group: its sum is never rounded, unless it says so', () => {
    const inside = [leaf('1', given, { round: { to: '0.001' } })]
    const total = (more: object) =>
      alone({ nodes: [group('G', inside, more)], facts: [points('1', '1.005')] })
    expect(total({}).total).toBe('1.005')
    expect(total({ weight: '0.1' }).total).toBe('0.1005')
    expect(total({ round: { to: '0.01' } }).total).toBe('1.01')
    expect(total({ round: { to: '0.01', mode: 'half-even' }, max: '1' }).total).toBe('1')
  })
  test("a group's rounding is for its own sum, not for what is in it", () => {
    const nodes = [group('G', [leaf('1', given), leaf('2', given)], { round: { to: 1 } })]
    const { nodes: worths } = alone({ nodes, facts: [points('1', '0.26'), points('2', '0.27')] })
    expect(worths).toEqual({ G: '1', '1': '0.26', '2': '0.27' })
  })
  test('the sheet has base, clamps and its own rounding of the total', () => {
    const facts = [points('1', '1.26')]
    const nodes = [leaf('1', given)]
    expect(alone({ sheet: { base: 2, round_total: { to: '0.1' } }, nodes, facts }).total).toBe(
      '3.3',
    )
    expect(alone({ sheet: { round_total: { to: 1, mode: 'down' } }, nodes, facts }).total).toBe('1')
    expect(alone({ sheet: { min: 5 }, nodes, facts }).total).toBe('5')
  })
  test('a weight of 0 is worth 0, a max below 0 caps below 0', () => {
    expect(alone({ nodes: [leaf('1', given, { weight: 0 })], facts: [points('1', 5)] }).total).toBe(
      '0',
    )
    expect(alone({ nodes: [leaf('1', given, { max: -2 })], facts: [points('1', 5)] }).total).toBe(
      '-2',
    )
  })
  test('the sheet rounds leaves to hundredths unless it or they say otherwise', () => {
    const facts = [points('1', '0.125')]
    expect(alone({ nodes: [leaf('1', given)], facts }).total).toBe('0.13')
    expect(alone({ sheet: { round: { to: '0.1' } }, nodes: [leaf('1', given)], facts }).total).toBe(
      '0.1',
    )
    const own = leaf('1', given, { round: { to: '0.001' } })
    expect(alone({ sheet: { round: { to: '0.1' } }, nodes: [own], facts }).total).toBe('0.125')
  })
  test('max and min of children that are below 0, missing, or do not apply', () => {
    const inside = [
      leaf('1', given),
      leaf('2', given, { not_applicable: 'zero' }),
      leaf('3', given),
    ]
    const total = (combine: string, ...facts: object[]) =>
      alone({ nodes: [group('G', inside, { combine })], facts }).total
    expect(total('max', points('1', -3), points('2', -2), points('3', -4))).toBe('-2')
    expect(total('min', points('1', 3), points('2', 2), points('3', 4))).toBe('2')
    expect(total('max', points('1', -3), points('2', -2))).toBe('0')
    expect(total('min', points('1', 3), notApplicable('2'), points('3', 4))).toBe('0')
  })
})
