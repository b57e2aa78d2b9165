import { describe, expect, test } from 'vitest'
import { quotaSeats, recipientsOf } from '../../../scoring/awards/seats.ts'
import { award, ladder, told } from './allot-case.ts'

describe('a quota', () => {
  test.each([
    { percent: '20', base: 15, seats: 3 },
    { percent: '20', base: 14, seats: 2 },
    { percent: '20', base: 13, seats: 2 },
    { percent: '20', base: 4, seats: 0 },
    { percent: '33.333333333333', base: 3, seats: 0 },
    { percent: '14.5', base: 100, seats: 14 },
    { percent: '0.1', base: 1000, seats: 1 },
    { percent: '100', base: 7, seats: 7 },
    { percent: '0', base: 7, seats: 0 },
  ])('of $percent% of $base gives $seats, rounded down', ({ percent, base, seats }) => {
    expect(quotaSeats({ percent, base: 'ranked' }, base)).toBe(seats)
  })

  test('is never below its minimum', () => {
    expect(quotaSeats({ percent: '20', base: 'ranked', min: 1 }, 4)).toBe(1)
    expect(quotaSeats({ percent: '20', base: 'ranked', min: 1 }, 15)).toBe(3)
  })

  test('is its count, whatever the base', () => {
    expect(quotaSeats({ count: 0 }, 9)).toBe(0)
    expect(quotaSeats({ count: 5 }, 2)).toBe(5)
  })
})

describe('the base of a percentage', () => {
  const totals = { ...ladder(14), 'x?': '50' }
  const of = (base: 'members' | 'ranked') => [award('flag', { quota: { percent: '20', base } })]

  test('counts all members, or the ranked ones', () => {
    expect(told({ totals, awards: of('members') })).toEqual(['flag 3: m1 m2 m3'])
    expect(told({ totals, awards: of('ranked') })).toEqual(['flag 2: m1 m2'])
  })

  test('is the recipients of another award, by default of the one it chooses from', () => {
    const flag = award('flag', { quota: { count: 5 } })
    const percent = { percent: '40', base: 'recipients' as const }
    const gov = award('gov', { quota: percent, from: 'flag', with_higher: true })
    expect(told({ totals, awards: [flag, gov] })).toEqual([
      'flag 5: m1 m2 m3 m4 m5',
      'gov 2: m1 m2',
    ])
    const named = award('gov', { quota: { ...percent, of: 'flag' } })
    expect(told({ totals, awards: [flag, named] })[1]).toBe('gov 2: m6 m7')
  })

  test('prefers `of` to `from`', () => {
    const awards = [
      award('flag', { quota: { count: 2 } }),
      award('cup', { quota: { count: 10 } }),
      award('gov', {
        quota: { percent: '50', base: 'recipients', of: 'cup' },
        from: 'flag',
        with_higher: true,
      }),
    ]
    expect(told({ totals, awards })[2]).toBe('gov 5: m1 m2 unfilled 3')
  })

  test('nobody receives an award that there is not', () => {
    const gov = award('gov', { quota: { percent: '50', base: 'recipients', of: 'cup' } })
    expect(told({ totals, awards: [gov] })).toEqual(['gov 0:'])
    expect(told({ totals, awards: [award('gov', { from: 'cup' })] })).toEqual(['gov 1: unfilled 1'])
  })

  test('does not count those whose seat is withheld or pending', () => {
    const awards = [
      award('flag', { quota: { count: 4 } }),
      award('gov', { quota: { percent: '50', base: 'recipients', of: 'flag' } }),
    ]
    const blocks = ['m1:withheld:flag', 'm2:withheld:flag']
    expect(told({ totals, awards, blocks })[1]).toBe('gov 1: m5')
    const tied = { ...ladder(14), m4: '95', m5: '95' }
    expect(told({ totals: tied, awards })).toEqual([
      'flag 4: m1 m2 m3 choose 1 of m4 m5',
      'gov 1: m6',
    ])
  })
})

describe('seats of higher awards', () => {
  const totals = ladder(6)

  test('use up seats of an award that counts them', () => {
    const awards = [
      award('flag', { quota: { count: 1 } }),
      award('cup', { quota: { count: 1 } }),
      award('commend', { quota: { count: 3 }, counts_higher: ['flag', 'cup'] }),
    ]
    expect(told({ totals, awards })[2]).toBe('commend 1: m3')
  })

  test('never below none', () => {
    const awards = [
      award('flag', { quota: { count: 4 } }),
      award('commend', { quota: { count: 3 }, counts_higher: ['flag'] }),
    ]
    expect(told({ totals, awards })[1]).toBe('commend 0:')
  })

  test('also below the minimum, which comes first', () => {
    const awards = [
      award('flag'),
      award('commend', {
        quota: { percent: '1', base: 'ranked', min: 1 },
        counts_higher: ['flag'],
      }),
    ]
    expect(told({ totals, awards })[1]).toBe('commend 0:')
  })

  test('count by their recipients: a withheld seat is nobody’s yet', () => {
    const awards = [
      award('flag'),
      award('commend', { quota: { count: 2 }, counts_higher: ['flag'] }),
    ]
    expect(told({ totals, awards, blocks: ['m1:withheld:flag'] })[1]).toBe('commend 2: m2 m3')
  })
})

test('an award that is not worked yet has been received by nobody', () => {
  const done = [{ award: award('flag'), recipients: ['m1', 'm2'] }]
  expect(recipientsOf('flag', done as never)).toEqual(['m1', 'm2'])
  expect(recipientsOf('commend', done as never)).toEqual([])
  expect(recipientsOf(undefined, done as never)).toEqual([])
})
