import { describe, expect, test } from 'vitest'
import { allot, award, ladder, told } from './allot-case.ts'

const totals = ladder(5)
const flag = award('flag')
const commend = award('commend', { quota: { count: 3 } })

describe('a higher award', () => {
  test('supersedes: its holder is no candidate and the seat is another’s', () => {
    expect(told({ totals, awards: [flag, commend] })).toEqual(['flag 1: m1', 'commend 3: m2 m3 m4'])
  })

  test('may be held as well where the award says so', () => {
    const both = { ...commend, with_higher: true }
    expect(told({ totals, awards: [flag, both] })[1]).toBe('commend 3: m1 m2 m3')
  })

  test('is looked up in all awards before, not only the last', () => {
    const awards = [flag, award('cup'), commend]
    expect(told({ totals, awards })[2]).toBe('commend 3: m3 m4 m5')
  })
})

describe('denied', () => {
  test('for one award: the seat moves on and a lower award stays possible', () => {
    expect(told({ totals, awards: [flag, commend], blocks: ['m1:denied:flag'] })).toEqual([
      'flag 1: m2',
      'commend 3: m1 m3 m4',
    ])
  })

  test('for all awards', () => {
    expect(told({ totals, awards: [flag, commend], blocks: ['m1:denied:*'] })).toEqual([
      'flag 1: m2',
      'commend 3: m3 m4 m5',
    ])
  })

  test('goes before withheld', () => {
    const blocks = ['m1:withheld:flag', 'm1:denied:*']
    expect(told({ totals, awards: [flag], blocks })).toEqual(['flag 1: m2'])
  })
})

describe('withheld', () => {
  test('keeps the seat, gives nothing now, and no lower award meanwhile', () => {
    expect(told({ totals, awards: [flag, commend], blocks: ['m1:withheld:flag'] })).toEqual([
      'flag 1: [m1]',
      'commend 3: m2 m3 m4',
    ])
  })

  test('of one who would not have had a seat holds none', () => {
    expect(told({ totals, awards: [flag, commend], blocks: ['m2:withheld:flag'] })).toEqual([
      'flag 1: m1',
      'commend 3: m2 m3 m4',
    ])
  })

  test('for all awards holds the seat of the first that would be had', () => {
    expect(told({ totals, awards: [flag, commend], blocks: ['m2:withheld:*'] })).toEqual([
      'flag 1: m1',
      'commend 3: m3 m4 [m2]',
    ])
  })

  test('leaves an award that may be held with higher ones open, unless it is withheld too', () => {
    const both = { ...commend, with_higher: true }
    const awards = [flag, both]
    expect(told({ totals, awards, blocks: ['m1:withheld:flag'] })[1]).toBe('commend 3: m1 m2 m3')
    expect(told({ totals, awards, blocks: ['m1:withheld:*'] })[1]).toBe('commend 3: m2 m3 [m1]')
  })

  test('in a tie on the line: with the others, in or not', () => {
    const level = { a: '98', b: '95', c: '95', d: '90' }
    const given = (tie: 'expand' | 'exclude' | 'decide', ...decisions: string[]) =>
      told({
        totals: level,
        awards: [award('flag', { quota: { count: 2 }, tie })],
        blocks: ['b:withheld:flag'],
        decisions,
      })
    expect(given('expand')).toEqual(['flag 2: a c [b] overrun 1'])
    expect(given('exclude')).toEqual(['flag 2: a unfilled 1'])
    expect(given('decide')).toEqual(['flag 2: a choose 1 of b c'])
    expect(given('decide', 'flag=b')).toEqual(['flag 2: a [b]'])
  })
})

describe('a condition', () => {
  const meets = (member: string) => member !== 'm1' && member !== 'm3'
  const requires = { key: 'total', at_least: '90' }

  test('leaves seats open rather than go below it', () => {
    const given = { totals: ladder(4), awards: [{ ...commend, requires }], meets }
    expect(told(given)).toEqual(['commend 3: m2 m4 unfilled 1'])
  })

  test('is asked only where the award has one', () => {
    expect(told({ totals, awards: [flag, { ...commend, requires }], meets })).toEqual([
      'flag 1: m1',
      'commend 3: m2 m4 m5',
    ])
  })

  test('decides who is level on the line: the others make no tie', () => {
    const level = { m1: '95', m2: '95', m4: '90' }
    expect(told({ totals: level, awards: [{ ...flag, requires }], meets })).toEqual(['flag 1: m2'])
  })
})

describe('an award from another', () => {
  const from = award('gov', { from: 'flag', with_higher: true, quota: { count: 3 } })
  const flags = award('flag', { quota: { count: 2 } })

  test('is open to those who received that one', () => {
    expect(told({ totals, awards: [flags, from] })[1]).toBe('gov 3: m1 m2 unfilled 1')
  })

  test('not to those whose seat is withheld or pending', () => {
    expect(told({ totals, awards: [flags, from], blocks: ['m1:withheld:flag'] })[1]).toBe(
      'gov 3: m2 unfilled 2',
    )
    const level = { ...totals, m3: '98' }
    expect(told({ totals: level, awards: [flags, from] })[1]).toBe('gov 3: m1 unfilled 2')
  })

  test('has no candidate unless both may be held', () => {
    const alone = { ...from, with_higher: false }
    expect(told({ totals, awards: [flags, alone] })[1]).toBe('gov 3: unfilled 3')
  })
})

test('no candidate at all leaves every seat open', () => {
  expect(told({ totals: { 'x?': '99' }, awards: [commend] })).toEqual(['commend 3: unfilled 3'])
  expect(told({ totals, awards: [award('all', { quota: { count: 9 } })] })).toEqual([
    'all 9: m1 m2 m3 m4 m5 unfilled 4',
  ])
})

test('every ranked member has a status in every award', () => {
  const [first, second] = allot({
    totals: { a: '99', b: '98', c: '95', d: '95', e: '90', f: '80', 'x?': '99' },
    awards: [
      award('flag', { quota: { count: 3 } }),
      award('commend', { tie: 'exclude', requires: { key: 'total', at_least: '85' } }),
    ],
    blocks: ['a:withheld:flag', 'e:denied:commend'],
    meets: (member) => member !== 'f',
  })
  expect(Object.fromEntries(first!.statuses)).toEqual({
    a: 'withheld',
    b: 'recipient',
    c: 'pending',
    d: 'pending',
    e: 'beyond-seats',
    f: 'beyond-seats',
  })
  expect(Object.fromEntries(second!.statuses)).toEqual({
    a: 'holds-higher',
    b: 'holds-higher',
    c: 'holds-higher',
    d: 'holds-higher',
    e: 'denied',
    f: 'not-eligible',
  })
})
