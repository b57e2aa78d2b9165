import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignNominees } from '../../../scoring/awards/nominees.ts'
import { poolSeats } from '../../../scoring/awards/pool.ts'
import { proposePromotions, revoke } from '../../../scoring/awards/revoke.ts'
import { splitPoints } from '../../../scoring/awards/split-points.ts'
import { carries, votesNeeded } from '../../../scoring/awards/votes.ts'
import { div, format, parse, sum, whole } from '../../../scoring/decimal.ts'
import { award, block } from './allot-case.ts'

describe('nominees', () => {
  const nominations = [
    { award: 'excellence', nominees: ['A', 'C'] },
    { award: 'design', nominees: ['A', 'B', 'D'] },
    { award: 'innovate', nominees: ['B', 'A', 'C'] },
    { award: 'judges', nominees: ['B', 'D', 'E'] },
    { award: 'think', nominees: ['A', 'B'] },
  ]

  test('each award goes to its first nominee who holds none before it', () => {
    expect(Object.fromEntries(assignNominees(nominations, []))).toEqual({
      excellence: 'A',
      design: 'B',
      innovate: 'C',
      judges: 'D',
      think: null,
    })
  })

  test('one denial ripples through all awards below', () => {
    expect(Object.fromEntries(assignNominees(nominations, ['A']))).toEqual({
      excellence: 'C',
      design: 'B',
      innovate: null,
      judges: 'D',
      think: null,
    })
  })
})

describe('a pool of clusters', () => {
  test('floors lose seats that the largest remainders get back', () => {
    expect(poolSeats(parse('20'), [13, 12, 9])).toEqual({
      floors: [2, 2, 1],
      pooled: 6,
      leftover: 1,
      withRemainder: [2, 2, 2],
    })
  })

  test('equal remainders: the earlier cluster', () => {
    expect(poolSeats(parse('50'), [3, 3]).withRemainder).toEqual([2, 1])
  })

  test('never fewer than the floors and never more than one above', () => {
    const law = fc.property(
      fc.nat(100),
      fc.array(fc.nat(40), { maxLength: 8 }),
      (percent, sizes) => {
        const { floors, pooled, leftover, withRemainder } = poolSeats(parse(String(percent)), sizes)
        expect(withRemainder.reduce((all, seats) => all + seats, 0)).toBe(pooled)
        expect(leftover).toBeGreaterThanOrEqual(0)
        for (const [at, seats] of withRemainder.entries()) {
          expect(seats).toBeGreaterThanOrEqual(floors[at]!)
          expect(seats).toBeLessThanOrEqual(floors[at]! + 1)
        }
      },
    )
    fc.assert(law)
  })
})

describe('shared points', () => {
  const split = (points: string, shares: string[], step = '0.01') =>
    splitPoints(parse(points), shares.map(parse), parse(step)).map(format)

  test.each([
    { points: '10', shares: ['1', '1', '1'], parts: ['3.34', '3.33', '3.33'] },
    { points: '10', shares: ['50', '30', '20'], parts: ['5', '3', '2'] },
    { points: '1', shares: ['1', '2', '3'], parts: ['0.17', '0.33', '0.5'] },
    { points: '-10', shares: ['1', '1', '1'], parts: ['-3.34', '-3.33', '-3.33'] },
    { points: '0', shares: ['1', '2'], parts: ['0', '0'] },
    { points: '5', shares: ['1', '0'], parts: ['5', '0'] },
    { points: '0.125', shares: ['1'], parts: ['0.13'] },
  ])('$points by $shares: $parts', ({ points, shares, parts }) => {
    expect(split(points, shares)).toEqual(parts)
  })

  test('add up exactly', () => {
    const share = fc.integer({ min: 1, max: 50 }).map(String)
    const law = fc.property(
      fc.integer({ min: -5000, max: 5000 }),
      fc.array(share, { minLength: 1, maxLength: 7 }),
      (hundredths, shares) => {
        const points = div(whole(hundredths), whole(100))
        expect(sum(splitPoints(points, shares.map(parse), parse('0.01')))).toBe(points)
      },
    )
    fc.assert(law)
  })
})

describe('votes', () => {
  const fraction = (above: number, below: number) => div(whole(above), whole(below))

  test.each([
    { of: [2, 3], rule: 'at_least', base: 13, votes: 8, needed: 9, passes: false },
    { of: [2, 3], rule: 'at_least', base: 12, votes: 8, needed: 8, passes: true },
    { of: [2, 3], rule: 'more_than', base: 12, votes: 8, needed: 9, passes: false },
    { of: [1, 2], rule: 'at_least', base: 12, votes: 6, needed: 6, passes: true },
    { of: [1, 2], rule: 'more_than', base: 12, votes: 6, needed: 7, passes: false },
    { of: [2, 3], rule: 'at_least', base: 11, votes: 7, needed: 8, passes: false },
    { of: [2, 3], rule: 'at_least', base: 10, votes: 7, needed: 7, passes: true },
    { of: [2, 3], rule: 'at_least', base: 9, votes: 7, needed: 6, passes: true },
  ] as const)('$votes of $base, $rule $of', ({ of, rule, base, votes, needed, passes }) => {
    const exact = fraction(of[0], of[1])
    expect(votesNeeded(exact, rule, base)).toBe(needed)
    expect(carries(exact, rule, base, votes)).toBe(passes)
  })

  test('so many votes carry, and one fewer do not', () => {
    const law = fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 9, max: 12 }),
      fc.constantFrom('at_least' as const, 'more_than' as const),
      fc.integer({ min: 1, max: 60 }),
      (above, below, rule, base) => {
        const needed = votesNeeded(fraction(above, below), rule, base)
        expect(carries(fraction(above, below), rule, base, needed)).toBe(true)
        expect(carries(fraction(above, below), rule, base, needed - 1)).toBe(false)
      },
    )
    fc.assert(law)
  })
})

describe('an award taken back after publication', () => {
  const awards = [award('flag'), award('commend', { quota: { count: 3 } })]
  const input = {
    awards,
    between: 'extra' as const,
    blocks: [],
    decisions: [],
    levels: [['A'], ['B'], ['C'], ['D'], ['E']],
    members: 5,
    meets: () => true,
  }
  const told = (after: ReturnType<typeof revoke>) =>
    after.map((one) => `${one.award}: ${one.recipients.join(' ')} vacant ${one.vacant}`)

  test('leaves the seat vacant and the others what they were told', () => {
    expect(told(revoke(input, { member: 'A', award: 'flag' }))).toEqual([
      'flag:  vacant 1',
      'commend: B C D vacant 0',
    ])
    expect(told(revoke(input, { member: 'C', award: '*' }))).toEqual([
      'flag: A vacant 0',
      'commend: B D vacant 1',
    ])
  })

  test('may propose promotions, the member denied that award and all below', () => {
    for (const taken of ['flag', '*'])
      expect(told(proposePromotions(input, { member: 'A', award: taken }))).toEqual([
        'flag: B vacant 0',
        'commend: C D E vacant 0',
      ])
    expect(told(proposePromotions(input, { member: 'B', award: 'commend' }))).toEqual([
      'flag: A vacant 0',
      'commend: C D E vacant 0',
    ])
  })

  test('changes nothing where the member has it not, or there is no such award', () => {
    const asItWas = ['flag: A vacant 0', 'commend: B C D vacant 0']
    for (const revocation of [
      { member: 'A', award: 'commend' },
      { member: 'B', award: 'flag' },
      { member: 'D', award: 'cup' },
    ]) {
      expect(told(revoke(input, revocation))).toEqual(asItWas)
      if (revocation.award !== 'flag')
        expect(told(proposePromotions(input, revocation))).toEqual(asItWas)
    }
  })

  test('a seat that is held for somebody, or must still be decided on, is not vacant', () => {
    const level = [['A'], ['B', 'C'], ['D'], ['E']]
    const two = [award('flag', { quota: { count: 2 } }), award('commend', { quota: { count: 2 } })]
    const open = { ...input, levels: level, awards: two, blocks: [block('D:withheld:commend')] }
    expect(told(revoke(open, { member: 'A', award: 'flag' }))).toEqual([
      'flag:  vacant 1',
      'commend: E vacant 0',
    ])
  })

  test('keeps the blocks that there were, and those who have nothing change nothing', () => {
    const blocked = { ...input, blocks: [block('B:denied:*')] }
    expect(told(proposePromotions(blocked, { member: 'A', award: 'flag' }))).toEqual([
      'flag: C vacant 0',
      'commend: D E vacant 1',
    ])
    expect(told(revoke(input, { member: 'E', award: '*' }))).toEqual([
      'flag: A vacant 0',
      'commend: B C D vacant 0',
    ])
  })
})
