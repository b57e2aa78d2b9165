import { describe, expect, test } from 'vitest'
import { group, leaf, lineOf, makeMembers, memberOf, scoreDraft } from '../support/make.ts'
import { alone, fixed, given, perUnit, points } from './alone.ts'

describe('requires', () => {
  const atLeast2 = { key: 'node:2', at_least: 2 }
  test('exactly 0 where it fails: no base, clamp or override lifts it', () => {
    const nodes = [leaf('1', perUnit, { base: 5, min: 1, requires: atLeast2 }), leaf('2', given)]
    const override = { member: 'a', criterion: '1', points: 3, reason: 'Theo biên bản' }
    const result = scoreDraft({ nodes, facts: [override, points('2', 1)] })
    expect(memberOf(result)).toMatchObject({ total: '1', nodes: { '1': '0' }, missing: 0 })
    expect(lineOf(result, '1')).toMatchObject({
      status: 'requires_failed',
      points: '0',
      steps: ['0 vì không đạt điều kiện: điểm mục 2 (Tiêu chí 2) từ 2 trở lên'],
    })
  })
  test('nothing inside is missing, and what is inside keeps its value', () => {
    const inside = [leaf('1', given), leaf('2', given, { base: 1 })]
    const nodes = [group('G', inside, { requires: { key: 'node:1', at_least: 5 } })]
    const result = scoreDraft({ members: makeMembers(1), nodes, facts: [points('1', 4)] })
    expect(memberOf(result)).toMatchObject({
      total: '0',
      missing: 0,
      nodes: { G: '0', '1': '4', '2': '1' },
    })
    expect(lineOf(result, '2').status).toBe('not_counted')
    expect(result.questions).toEqual([])
  })
  test('a test on a value that there is not fails, and so its opposite holds', () => {
    const quantity = { key: 'quantity:2', at_most: 100 }
    const nodes = (requires: object) => [leaf('1', fixed(1), { requires }), leaf('2', perUnit)]
    const facts = [{ member: 'a', criterion: '1', met: true }]
    expect(alone({ nodes: nodes(quantity), facts }).total).toBe('0')
    expect(alone({ nodes: nodes({ not: quantity }), facts }).total).toBe('1')
  })
  test('conditions of conditions, whatever their order in the sheet', () => {
    const nodes = [
      leaf('1', fixed(1), { requires: { all: [{ key: 'node:2', equals: 1 }, { any: [] }] } }),
      leaf('2', fixed(1), { requires: { any: [{ key: 'node:3', more_than: 0 }] } }),
      leaf('3', fixed(1), { requires: { all: [] } }),
    ]
    const facts = ['1', '2', '3'].map((criterion) => ({ member: 'a', criterion, met: true }))
    expect(alone({ nodes, facts }).nodes).toEqual({ '1': '0', '2': '1', '3': '1' })
  })
  test('node_percent is exact', () => {
    const nodes = [
      leaf('1', fixed(1), { requires: { key: 'node_percent:2', at_least: '66.666666666667' } }),
      leaf('2', given, { max: 3 }),
    ]
    const facts = [{ member: 'a', criterion: '1', met: true }, points('2', 2)]
    expect(alone({ nodes, facts }).nodes['1']).toBe('0')
  })
  test('a fact of a node that fails its condition is still the best of the cluster', () => {
    const best = { kind: 'ratio', points: 10, of: 'best' }
    const nodes = [leaf('1', best, { requires: { key: 'node:2', at_least: 1 } }), leaf('2', given)]
    const facts = [
      { member: 'a', criterion: '1', quantity: 20 },
      { member: 'b', criterion: '1', quantity: 10 },
      { member: 'b', criterion: '2', points: 1 },
    ]
    const result = scoreDraft({ nodes, facts })
    expect(['a', 'b'].map((id) => memberOf(result, id).nodes['1'])).toEqual(['0', '5'])
  })
})
