import { describe, expect, test } from 'vitest'
import type { Leaf } from '../../../scoring/model/node.ts'
import { checkSeason } from '../../../scoring/read.ts'
import { seasonOf } from '../../../web/components/criteria/editor/core/document.ts'
import {
  freeId,
  ruleKinds,
  ruleOf,
} from '../../../web/components/criteria/editor/core/rule-kinds.ts'
import {
  exampleOf,
  type Sample,
  sampleFor,
} from '../../../web/components/criteria/editor/core/sample.ts'
import { leaf, sheetOf } from './make.ts'

const members = [{ id: 'a', name: 'A', order: 1 }]
const vi = { round: undefined, language: 'vi' } as const
const pointsOf = (node: Leaf, sample: Sample = sampleFor(node)) => {
  const example = exampleOf(node, sample, vi)
  return 'line' in example ? example.line.points : example
}

describe('a rule of another kind', () => {
  const pairs = ruleKinds.flatMap((from) => ruleKinds.map((to) => [from, to] as const))
  test.each(pairs)('%s becomes %s: a rule that can be read', (from, to) => {
    const before = leaf('I', { rule: ruleOf(from, leaf('I', { max: '6' })) })
    const rule = ruleOf(to, before)
    expect(rule.kind).toBe(to)
    const reading = checkSeason(seasonOf(sheetOf({ ...before, rule }), members))
    const faults = 'faults' in reading ? reading.faults : []
    expect(faults.filter(({ code }) => code !== 'text.empty')).toEqual([])
  })

  test('keeps the points, and what is measured', () => {
    const percent = leaf('I', {
      rule: {
        kind: 'bands',
        of: 'percent',
        bands: [
          { from: '80', points: '4' },
          { from: '90', points: '5' },
        ],
      },
    })
    expect(ruleOf('perUnit', percent)).toEqual({ kind: 'perUnit', points: '5', of: 'percent' })
    expect(ruleOf('given', percent)).toEqual({ kind: 'given', max: '5' })
    expect(ruleOf('bands', percent)).toBe(percent.rule)
    const ratio = leaf('I', { rule: { kind: 'ratio', of: 'best', points: '7' } })
    expect(ruleOf('perUnit', ratio)).toEqual({ kind: 'perUnit', points: '7' })
    expect(ruleOf('ratio', leaf('I', { rule: { kind: 'place', points: ['3', '2'] } }))).toEqual({
      kind: 'ratio',
      of: 'plan',
      points: '3',
    })
  })
})

describe('a live example', () => {
  test.each(ruleKinds)('of a new %s rule shows points', (kind) => {
    const node = leaf('I', { rule: ruleOf(kind, leaf('I', { max: '6' })) })
    expect(Number(pointsOf(node))).toBeGreaterThan(0)
  })

  test.each<[string, Leaf, string]>([
    ['each unit', leaf('I', { rule: { kind: 'perUnit', points: '2' } }), '6'],
    ['a cap', leaf('I', { rule: { kind: 'perUnit', points: '2' }, max: '5' }), '5'],
    [
      'weight and base',
      leaf('I', { rule: { kind: 'perUnit', points: '2' }, weight: '2', base: '1' }),
      '14',
    ],
    ['a share of the best', leaf('I', { rule: { kind: 'ratio', of: 'best', points: '5' } }), '4'],
    ['the second place', leaf('I', { rule: { kind: 'place', points: ['10', '8'] } }), '8'],
    ['half-way to the leader', leaf('I', { rule: { kind: 'leader', points: '10' } }), '7.5'],
    [
      'without the condition',
      leaf('I', {
        rule: { kind: 'fixed', points: '3' },
        requires: { key: 'node:X', at_least: '1' },
      }),
      '3',
    ],
    [
      'without what does not apply',
      leaf('I', { rule: { kind: 'fixed', points: '3' }, not_applicable: 'rescale' }),
      '3',
    ],
  ])('%s', (_name, node, points) => {
    expect(pointsOf(node)).toBe(points)
  })

  test('follows the sample and tells the way', () => {
    const node = leaf('I', { unit: 'đoàn', rule: { kind: 'perUnit', points: '2' }, max: '6' })
    const example = exampleOf(node, { ...sampleFor(node), own: { quantity: '4' } }, vi)
    expect(example).toMatchObject({
      line: { points: '6', cut: '2', steps: ['4 đoàn × 2 = 8', expect.stringContaining('6')] },
    })
  })

  test('rounds as the sheet does', () => {
    const node = leaf('I', { rule: { kind: 'ratio', of: 'plan', points: '5' } })
    const sample = { ...sampleFor(node), own: { actual: '1', plan: '3' } }
    const by = (to: string) => exampleOf(node, sample, { round: { to }, language: 'vi' })
    expect(by('0.25')).toMatchObject({ line: { points: '1.75' } })
    expect(by('0.1')).toMatchObject({ line: { points: '1.7' } })
  })

  test('tells the flags that it raises', () => {
    const node = leaf('I', { rule: { kind: 'fixed', points: '-1' }, raises: [{ flag: 'xấu' }] })
    expect(exampleOf(node, sampleFor(node), vi)).toMatchObject({ flags: ['xấu'] })
  })

  test('a rule that is not finished has none, and a wrong sample is told from it', () => {
    const node = leaf('I', { rule: { kind: 'perUnit', points: '' } })
    expect(exampleOf(node, sampleFor(node), vi)).toMatchObject({
      ofRule: [{ path: '$.sheet.nodes[0].rule.points' }],
      ofSample: [],
    })
    const right = leaf('I')
    expect(exampleOf(right, { ...sampleFor(right), own: { points: '11' } }, vi)).toMatchObject({
      ofRule: [],
      ofSample: [{ path: '$.facts[0].points' }],
    })
  })

  test('a sample without figures is missing, which is not 0', () => {
    const node = leaf('I', { rule: { kind: 'perUnit', points: '2' } })
    const example = exampleOf(node, { ...sampleFor(node), own: {} }, vi)
    expect(example).toMatchObject({ line: { status: 'missing' } })
  })
})

test('ids are free', () => {
  expect(freeId('muc', [{ id: 'muc-1' }, { id: 'muc-3' }])).toBe('muc-4')
  expect(freeId('muc', [])).toBe('muc-1')
})
