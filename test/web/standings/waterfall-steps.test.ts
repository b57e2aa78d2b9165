import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareMembers } from '../../../scoring/explain/compare-members.ts'
import { score } from '../../../scoring/score.ts'
import { partsOf } from '../../../web/components/standings/comparison.ts'
import { rangeOf, waterfallOf } from '../../../web/components/standings/waterfall-steps.ts'
import { anySeason } from '../../scoring/support/any-season.ts'

test('each step begins where the last ended; level parts are none', () => {
  const rows = [
    { code: 'I.1', title: 'Một', a: '3', b: '1', difference: '2' },
    { code: 'I.2', title: 'Hai', a: '1', b: '1.5', difference: '-0.5' },
  ]
  const parts = [
    { code: 'I', title: 'Phần I', a: '4', b: '2.5', difference: '1.5', rows },
    { code: 'II', title: 'Phần II', a: '1', b: '1', difference: '0', rows: [] },
    { code: 'III', title: 'Phần III', a: '0', b: '3', difference: '-3', rows: [] },
  ]
  const steps = waterfallOf(parts, '10')
  expect(steps.map(({ code, from, to }) => [code, from, to])).toEqual([
    ['I', '10', '11.5'],
    ['III', '11.5', '8.5'],
  ])
  expect(steps[0]?.steps.map(({ from, to }) => [from, to])).toEqual([
    ['10', '12'],
    ['12', '11.5'],
  ])
  expect(rangeOf(steps, ['10', '8.5'])).toEqual([8.5, 12])
})

test('the way ends at the other total, in parts and in criteria', () => {
  const law = fc.property(anySeason, (season) => {
    fc.pre(season.members.length > 1)
    const [a, b] = season.members.map(({ id }) => id)
    const comparison = compareMembers(season, score(season), a!, b!)
    const steps = waterfallOf(partsOf(season.sheet.nodes, comparison), comparison.b)
    expect(steps.at(-1)?.to ?? comparison.b).toBe(comparison.a)
    for (const part of steps) expect(part.steps.at(-1)?.to).toBe(part.to)
  })
  fc.assert(law, { numRuns: 60 })
})
