import { describe, expect, test } from 'vitest'
import { leaf, lineOf, makeMembers, memberOf, scoreDraft } from '../support/make.ts'
import { perUnit } from './alone.ts'

describe('overrides', () => {
  test('the value as it stands: no weight, no rounding; both values in the ledger', () => {
    const nodes = [leaf('1', perUnit, { weight: 2, max: 10, unit: 'văn bản' })]
    const override = {
      member: 'a',
      criterion: '1',
      quantity: 6,
      points: '4.005',
      reason: 'Chỉ 4 văn bản là giải pháp',
    }
    const result = scoreDraft({ members: makeMembers(1), nodes, facts: [override] })
    expect(memberOf(result)).toMatchObject({ total: '4.005', missing: 0 })
    expect(lineOf(result, '1')).toMatchObject({
      status: 'overridden',
      fact: { quantity: '6', points: '4.005', reason: 'Chỉ 4 văn bản là giải pháp' },
      steps: [
        '6 văn bản × 1 = 6',
        'hệ số: 6 × 2 = 12',
        'tối đa 10',
        'thẩm định ghi 4,005, tính theo quy tắc 10: Chỉ 4 văn bản là giải pháp',
      ],
    })
  })
  test('alone, in the final stage', () => {
    const override = {
      member: 'a',
      criterion: '1',
      stage: 'final',
      points: 2,
      reason: 'Theo biên bản 05',
    }
    const draft = { nodes: [leaf('1', perUnit)], facts: [override] }
    const result = scoreDraft(draft, { stage: 'final' })
    expect(lineOf(result, '1').steps).toEqual(['kết luận ghi 2: Theo biên bản 05'])
    expect(memberOf(result).missing).toBe(0)
    const english = scoreDraft(draft, { stage: 'final', language: 'en' })
    expect(lineOf(english, '1').steps).toEqual(['finally set to 2: Theo biên bản 05'])
  })
  test('the figures beside it still count in the cluster', () => {
    const facts = [
      { member: 'a', criterion: '1', quantity: 20, points: 0, reason: 'Vì' },
      { member: 'b', criterion: '1', quantity: 10 },
    ]
    const result = scoreDraft({
      nodes: [leaf('1', { kind: 'ratio', points: 10, of: 'best' })],
      facts,
    })
    expect(memberOf(result, 'b').total).toBe('5')
  })
})

describe('stages', () => {
  const facts = [
    { member: 'a', criterion: '1', stage: 'self', points: 9 },
    { member: 'a', criterion: '1', stage: 'cross', points: 7 },
    { member: 'a', criterion: '1', stage: 'final', points: 1 },
  ]
  const total = (options: object) => memberOf(scoreDraft({ facts }, options)).total
  test.each([
    [{ stage: 'self' }, '9'],
    [{ stage: 'cross', fallback: true }, '7'],
    [{}, '0'],
    [{ fallback: true }, '7'],
    [{ stage: 'final' }, '1'],
    [{ stage: 'self', fallback: true }, '9'],
  ] as const)('%j: %s', (options, points) => {
    expect(total(options)).toBe(points)
  })
  test('a fact of the stage is used even where it says nothing yet', () => {
    const noted = [...facts, { member: 'a', criterion: '1', note: 'Chờ' }]
    expect(memberOf(scoreDraft({ facts: noted }, { fallback: true }))).toMatchObject({
      total: '0',
      missing: 1,
    })
  })
})
