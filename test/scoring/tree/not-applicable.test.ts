import { describe, expect, test } from 'vitest'
import { group, leaf, lineOf, memberOf, scoreDraft } from '../support/make.ts'
import { alone, fixed, given, notApplicable, perUnit, points } from './alone.ts'

describe('not applicable', () => {
  test('full is the max, zero is 0 even under a floor; no weight, no rounding', () => {
    const full = leaf('1', given, { weight: 3, max: '2.005', not_applicable: 'full' })
    const zero = leaf('2', given, { base: 3, min: 1, not_applicable: 'zero' })
    const { nodes, total, missing } = alone({
      nodes: [full, zero],
      facts: [notApplicable('1'), notApplicable('2')],
    })
    expect({ nodes, total, missing }).toEqual({
      nodes: { '1': '2.005', '2': '0' },
      total: '2.005',
      missing: 0,
    })
  })
  test('its requires is not asked', () => {
    const node = { max: 2, not_applicable: 'full', requires: { key: 'quantity:1', at_least: 1 } }
    expect(alone({ nodes: [leaf('1', perUnit, node)], facts: [notApplicable('1')] }).total).toBe(
      '2',
    )
  })
  test('facts inside are not used: no points, flags, best, conditions or voids', () => {
    const options = [
      { id: 'x', title: 'Vi phạm', points: -5, voids: true, raises: [{ flag: 'vi-pham' }] },
    ]
    const nodes = [
      group(
        'G',
        [
          leaf('1', { kind: 'ratio', points: 4, of: 'best' }, { base: 1 }),
          leaf('2', { kind: 'choice', options }),
        ],
        {
          max: 3,
          not_applicable: 'full',
        },
      ),
      leaf('3', fixed(1), { requires: { key: 'quantity:1', at_least: 0 } }),
    ]
    const facts = [
      notApplicable('G'),
      { member: 'a', criterion: '1', quantity: 40 },
      { member: 'a', criterion: '2', option: 'x' },
      { member: 'a', criterion: '3', met: true },
      { member: 'b', criterion: '1', quantity: 10 },
    ]
    const result = scoreDraft({ nodes, facts })
    expect(memberOf(result, 'a')).toMatchObject({
      total: '3',
      flags: [],
      missing: 0,
      nodes: { G: '3', '1': '0', '2': '0', '3': '0' },
    })
    expect(memberOf(result, 'b').nodes['1']).toBe('5')
    expect(lineOf(result, '2')).toMatchObject({
      fact: null,
      status: 'not_counted',
      steps: ['mục G không áp dụng'],
    })
  })
  describe('rescale', () => {
    const inside = (more: object = {}) => [
      leaf('1', given, { max: 4 }),
      leaf('2', given, { max: 4, not_applicable: 'rescale' }),
      leaf('3', given, { max: 4, not_applicable: 'rescale', ...more }),
    ]
    const scaled = (parent: object, ...facts: object[]) =>
      alone({ nodes: [group('G', inside(), parent)], facts })
    test('the others × parentMax / (parentMax − what dropped out)', () => {
      expect(scaled({ max: 12 }, points('1', 3), points('2', 2), notApplicable('3')).nodes).toEqual(
        { G: '7.5', '1': '3', '2': '2', '3': '0' },
      )
      expect(
        scaled({ max: 12 }, points('1', 3), notApplicable('2'), notApplicable('3')).total,
      ).toBe('9')
    })
    test("0 where nothing is left of the parent's max", () => {
      expect(
        scaled({ max: 8, base: 1 }, points('1', 3), notApplicable('2'), notApplicable('3')).total,
      ).toBe('1')
      expect(
        scaled({ max: 7, base: 1 }, points('1', 3), notApplicable('2'), notApplicable('3')).total,
      ).toBe('1')
    })
    test('base and weight of the parent are not scaled before; rounded as the parent or sheet says', () => {
      const facts = [points('1', 1), points('2', 0), notApplicable('3')]
      expect(scaled({ max: 11, base: 1, weight: 2 }, ...facts).total).toBe('5.14')
      expect(scaled({ max: 11, round: { to: '0.1' } }, ...facts).total).toBe('1.6')
      expect(scaled({ max: '4.5' }, points('1', 4), points('2', 4), notApplicable('3')).total).toBe(
        '4.5',
      )
    })
    test('of the sheet: by the rounding of the total, else of the leaves', () => {
      const draft = (sheet: object) => ({
        sheet: { max: 11, ...sheet },
        nodes: inside(),
        facts: [points('1', 1), notApplicable('3')],
      })
      expect(alone(draft({})).total).toBe('1.57')
      expect(alone(draft({ round: { to: '0.001' } })).total).toBe('1.571')
      expect(alone(draft({ round_total: { to: 1 } })).total).toBe('2')
    })
    test('a group that drops out takes its max with it', () => {
      const nodes = [
        group('G', [leaf('1', given)], { max: 60, not_applicable: 'rescale' }),
        leaf('2', given),
      ]
      const facts = [notApplicable('G'), points('1', 50), points('2', 30)]
      expect(alone({ sheet: { max: 100 }, nodes, facts })).toMatchObject({
        total: '75',
        cut: '45',
        base: '30',
      })
    })
  })
})
