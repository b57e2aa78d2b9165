import { describe, expect, test } from 'vitest'
import { group, leaf } from '../support/make.ts'
import { alone, given, notApplicable, points } from './alone.ts'

describe('columns', () => {
  const bonus = { kind: 'bonus' }
  test('a section that only holds one kind counts after its own clamps', () => {
    const nodes = [group('G', [leaf('1', given, bonus), leaf('2', given, bonus)], { max: 5 })]
    const {
      total,
      base,
      bonus: bonusPoints,
      cut,
    } = alone({ nodes, facts: [points('1', 4), points('2', 3)] })
    expect([total, base, bonusPoints, cut]).toEqual(['5', '0', '5', '0'])
  })
  test('a group of several kinds: base and columns × weight, the rest is cut', () => {
    const nodes = [
      group(
        'G',
        [leaf('1', given), leaf('2', given, bonus), leaf('3', given, { kind: 'penalty' })],
        {
          weight: 2,
          base: 1,
          max: 7,
        },
      ),
    ]
    const facts = [points('1', 2), points('2', 3), points('3', -1)]
    expect(alone({ nodes, facts })).toMatchObject({
      total: '7',
      base: '6',
      bonus: '6',
      penalty: '-2',
      cut: '-3',
    })
  })
  test("the kind is inherited, and a group's own base is of its own kind", () => {
    const nodes = [
      group(
        'G',
        [group('H', [leaf('1', given), leaf('2', given, { kind: 'base' })], { base: 5 })],
        bonus,
      ),
    ]
    const facts = [points('1', 1), points('2', 2)]
    expect(alone({ nodes, facts })).toMatchObject({ total: '8', base: '2', bonus: '6', cut: '0' })
  })
  test('a group with a base of another kind than its children holds several', () => {
    const nodes = [group('G', [leaf('1', given, { kind: 'penalty' })], { base: 3, min: 0 })]
    expect(alone({ nodes, facts: [points('1', -4)] })).toMatchObject({
      total: '0',
      base: '3',
      penalty: '-4',
      cut: '1',
    })
  })
  test('of max only the chosen child, the first of equals', () => {
    const inside = [
      leaf('1', given, bonus),
      leaf('2', given),
      leaf('3', given, { kind: 'penalty' }),
    ]
    const nodes = [group('G', inside, { combine: 'max', weight: 2 })]
    const facts = [points('1', 3), points('2', 3), points('3', 1)]
    expect(alone({ nodes, facts })).toMatchObject({
      total: '6',
      base: '0',
      bonus: '6',
      penalty: '0',
      cut: '0',
    })
  })
  test('a node that does not apply counts to its own kind', () => {
    const inside = [leaf('1', given, bonus), leaf('2', given, { kind: 'penalty' })]
    const nodes = [group('G', inside, { kind: 'penalty', max: 4, not_applicable: 'full' })]
    expect(alone({ nodes, facts: [notApplicable('G')] })).toMatchObject({
      total: '4',
      bonus: '0',
      penalty: '4',
    })
  })
  test('a group of several kinds that is voided or fails its condition adds to none', () => {
    const options = [{ id: 'x', title: 'Vi phạm', points: 0, voids: true }]
    const inside = [
      leaf('1', given, bonus),
      leaf('2', given),
      leaf('3', { kind: 'choice', options }),
    ]
    const facts = [points('1', 3), points('2', 2), { member: 'a', criterion: '3', option: 'x' }]
    const none = { total: '0', base: '0', bonus: '0', penalty: '0', cut: '0' }
    expect(alone({ nodes: [group('G', inside)], facts })).toMatchObject(none)
    const failing = group('G', inside, { requires: { key: 'node:1', at_least: 9 } })
    expect(alone({ nodes: [failing], facts })).toMatchObject(none)
  })
  test('a sheet whose total is voided is 0 in every column', () => {
    const options = [{ id: 'x', title: 'Vi phạm', points: 0, voids: true }]
    const nodes = [leaf('1', given), leaf('2', { kind: 'choice', options })]
    const facts = [points('1', 3), { member: 'a', criterion: '2', option: 'x' }]
    expect(alone({ sheet: { base: 1, min: 1 }, nodes, facts })).toMatchObject({
      total: '0',
      base: '0',
      cut: '0',
      nodes: { '1': '3', '2': '0' },
    })
  })
})
