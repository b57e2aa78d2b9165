import { describe, expect, test } from 'vitest'
import { award, ladder, told } from './allot-case.ts'

const totals = { a: '98', b: '95', c: '95', d: '90' }
const flag = (tie?: 'expand' | 'exclude' | 'decide', count = 2) =>
  award('flag', { quota: { count }, ...(tie && { tie }) })

describe('a tie across the line', () => {
  test('expand: all are in and the overrun is stated', () => {
    expect(told({ totals, awards: [flag('expand')] })).toEqual(['flag 2: a b c overrun 1'])
  })

  test('exclude: none is in and nobody jumps over them', () => {
    expect(told({ totals, awards: [flag('exclude')] })).toEqual(['flag 2: a unfilled 1'])
  })

  test('decide, which is the default: people are asked', () => {
    const asked = ['flag 2: a choose 1 of b c']
    expect(told({ totals, awards: [flag('decide')] })).toEqual(asked)
    expect(told({ totals, awards: [flag()] })).toEqual(asked)
  })

  test.each(['competition', 'dense', 'ordinal', 'modified', 'fractional'] as const)(
    'level members stand or fall together under %s ranking',
    (scheme) => {
      expect(told({ totals, scheme, awards: [flag('exclude')] })).toEqual(['flag 2: a unfilled 1'])
      expect(told({ totals, scheme, awards: [flag('exclude', 3)] })).toEqual(['flag 3: a b c'])
    },
  )

  test('no seat: no tie, no recipient, whatever the policy', () => {
    const level = { a: '98', b: '98', c: '90' }
    for (const tie of ['expand', 'exclude', 'decide'] as const)
      expect(told({ totals: level, awards: [flag(tie, 0)] })).toEqual(['flag 0:'])
  })

  test('that ends at the line is none', () => {
    expect(told({ totals, awards: [flag('decide', 3)] })).toEqual(['flag 3: a b c'])
    expect(told({ totals, awards: [flag('decide', 1)] })).toEqual(['flag 1: a'])
  })

  test('of all members', () => {
    const level = { a: '90', b: '90', c: '90' }
    expect(told({ totals: level, awards: [flag('decide', 2)] })).toEqual([
      'flag 2: choose 2 of a b c',
    ])
    expect(told({ totals: level, awards: [flag('exclude', 2)] })).toEqual(['flag 2: unfilled 2'])
    expect(told({ totals: level, awards: [flag('decide', 3)] })).toEqual(['flag 3: a b c'])
  })

  test('excluded ones are candidates for the next award, pending ones are not', () => {
    const commend = award('commend', { quota: { count: 2 } })
    expect(told({ totals, awards: [flag('exclude'), commend] })[1]).toBe('commend 2: b c')
    expect(told({ totals, awards: [flag('decide'), commend] })[1]).toBe('commend 2: d unfilled 1')
  })

  test('is looked for among the candidates only', () => {
    const one = { totals: { ...totals, 'x?': '95' }, awards: [flag('decide', 3)] }
    expect(told(one)).toEqual(['flag 3: a b c'])
    expect(told({ totals, awards: [flag()], blocks: ['b:denied:flag'] })).toEqual(['flag 2: a c'])
  })
})

describe('a recorded decision', () => {
  const commend = award('commend')
  const awards = [flag(), commend]

  test('fills the seats pending at the line, and the rest follows', () => {
    expect(told({ totals, awards, decisions: ['flag=c'] })).toEqual(['flag 2: a c', 'commend 1: b'])
  })

  test('may choose several; recipients stay in ranking order', () => {
    const level = { a: '98', b: '95', c: '95', d: '95' }
    const given = { totals: level, awards: [flag('decide', 3), commend], decisions: ['flag=d,b'] }
    expect(told(given)).toEqual(['flag 3: a b d', 'commend 1: c'])
  })

  test.each([
    { why: 'names too many', decisions: ['flag=b,c'] },
    { why: 'names one who is not level', decisions: ['flag=d'] },
    { why: 'names one who has a seat anyway', decisions: ['flag=a'] },
    { why: 'is for another award', decisions: ['commend=c'] },
  ])('that $why is not used', ({ decisions }) => {
    expect(told({ totals, awards, decisions })).toEqual([
      'flag 2: a choose 1 of b c',
      'commend 1: d',
    ])
  })

  test('that names too few, or one twice, is not used', () => {
    const level = { a: '95', b: '95', c: '95' }
    for (const text of ['flag=a', 'flag=a,a'])
      expect(told({ totals: level, awards: [flag()], decisions: [text] })).toEqual([
        'flag 2: choose 2 of a b c',
      ])
  })

  test('changes nothing where the policy leaves nothing to decide', () => {
    expect(told({ totals, awards: [flag('exclude')], decisions: ['flag=c'] })).toEqual([
      'flag 2: a unfilled 1',
    ])
    expect(told({ totals, awards: [flag('expand')], decisions: ['flag=c'] })).toEqual([
      'flag 2: a b c overrun 1',
    ])
  })

  test('names just as many as there are seats, each once and all of them level', () => {
    for (const unfit of ['flag=b,b', 'flag=b,x', 'flag=x'])
      expect(told({ totals, awards: [flag()], decisions: [unfit] })).toEqual([
        'flag 2: a choose 1 of b c',
      ])
    const level = { a: '90', b: '90', c: '90', d: '80' }
    expect(told({ totals: level, awards: [flag()], decisions: ['flag=a,d'] })).toEqual([
      'flag 2: choose 2 of a b c',
    ])
  })

  test('the first that fits has filled the seats', () => {
    const given = { totals, awards, decisions: ['flag=d', 'flag=c', 'flag=b'] }
    expect(told(given)[0]).toBe('flag 2: a c')
  })
})

describe('an overrun', () => {
  const tiers = (...counts: number[]) =>
    ['gold', 'silver', 'bronze']
      .slice(0, counts.length)
      .map((id, at) => award(id, { quota: { count: counts[at]! }, tie: 'expand' }))
  const level = (first: number, last: number) =>
    Object.fromEntries(
      Object.entries(ladder(13)).map(([id, total], at) => [
        id,
        at + 1 >= first && at + 1 <= last ? String(100 - first) : total,
      ]),
    )

  test('absorb: 4/4/4 with a tie at 4–5 gives 5/3/4', () => {
    expect(told({ totals: level(4, 5), awards: tiers(4, 4, 4), between: 'absorb' })).toEqual([
      'gold 4: m1 m2 m3 m4 m5 overrun 1',
      'silver 3: m6 m7 m8',
      'bronze 4: m9 m10 m11 m12',
    ])
  })

  test('extra: it gives 5/4/4', () => {
    expect(told({ totals: level(4, 5), awards: tiers(4, 4, 4), between: 'extra' })).toEqual([
      'gold 4: m1 m2 m3 m4 m5 overrun 1',
      'silver 4: m6 m7 m8 m9',
      'bronze 4: m10 m11 m12 m13',
    ])
  })

  test('absorb: a triple tie for gold swallows silver and reaches bronze', () => {
    expect(told({ totals: level(1, 3), awards: tiers(1, 1, 2), between: 'absorb' })).toEqual([
      'gold 1: m1 m2 m3 overrun 2',
      'silver 0:',
      'bronze 1: m4',
    ])
  })

  test('absorb: what one award has absorbed the next does not, a new overrun it does', () => {
    const totals = { ...ladder(9), m2: '99', m4: '96', m5: '96' }
    expect(told({ totals, awards: tiers(1, 3, 3), between: 'absorb' })).toEqual([
      'gold 1: m1 m2 overrun 1',
      'silver 2: m3 m4 m5 overrun 1',
      'bronze 2: m6 m7',
    ])
  })

  test('absorb: no more than the seats that the higher awards leave', () => {
    const [gold, silver] = tiers(1, 3)
    const awards = [gold!, { ...silver!, quota: { count: 4 }, counts_higher: ['gold'] }]
    expect(told({ totals: level(1, 3), awards, between: 'absorb' })).toEqual([
      'gold 1: m1 m2 m3 overrun 2',
      'silver 0:',
    ])
  })

  test('absorb: after the higher awards that count', () => {
    const [gold, silver] = tiers(1, 3)
    const awards = [gold!, { ...silver!, counts_higher: ['gold'] }]
    expect(told({ totals: level(1, 2), awards, between: 'absorb' })).toEqual([
      'gold 1: m1 m2 overrun 1',
      'silver 0:',
    ])
  })
})
