import { describe, expect, test } from 'vitest'
import type { Ranking } from '../../../scoring/model/ranking.ts'
import { rank } from '../../../scoring/rank/rank.ts'
import { field } from './field.ts'

/** "b 1, a 2=": id and rank in listing order, `=` for tied, `(2)` for the place one would have had. */
function listing(rows: Parameters<typeof field>[0], ranking: Ranking = {}, outside: string[] = []) {
  const { places } = rank(field(rows, outside), ranking)
  return places
    .map(({ id, rank: at, tied, would_be }) =>
      at === null ? `${id} (${would_be})` : `${id} ${at}${tied ? '=' : ''}`,
    )
    .join(', ')
}

describe('schemes', () => {
  const rows = { a: '95', b: '93', c: '93', d: '90' }

  test.each([
    ['competition', 'a 1, b 2=, c 2=, d 4'],
    ['dense', 'a 1, b 2=, c 2=, d 3'],
    ['ordinal', 'a 1, b 2=, c 3=, d 4'],
    ['modified', 'a 1, b 3=, c 3=, d 4'],
    ['fractional', 'a 1, b 2.5=, c 2.5=, d 4'],
  ] as const)('%s', (scheme, expected) => {
    expect(listing(rows, { scheme })).toBe(expected)
  })

  test('everybody level is all first and does not look like an order', () => {
    expect(listing({ a: '90', b: '90', c: '90' })).toBe('a 1=, b 1=, c 1=')
    expect(listing({ a: '90', b: '90', c: '90' }, { scheme: 'fractional' })).toBe(
      'a 2=, b 2=, c 2=',
    )
  })

  test('a tie for first leaves no second', () => {
    expect(listing({ a: '95', b: '95', c: '90' })).toBe('a 1=, b 1=, c 3')
  })

  test('one member, no member', () => {
    expect(listing({ a: '0' })).toBe('a 1')
    expect(listing({})).toBe('')
  })
})

describe('keys', () => {
  test('the default is competition by total, the greater the better', () => {
    expect(listing({ a: '1', b: '10', c: '9.5' })).toBe('b 1, c 2, a 3')
  })

  test('a later key speaks only inside a full tie of the earlier ones', () => {
    const rows = {
      a: { total: '95', bonus: '1' },
      b: { total: '94', bonus: '9' },
      c: { total: '94', bonus: '3' },
    }
    expect(listing(rows, { keys: [{ key: 'total' }, { key: 'bonus' }] })).toBe('a 1, b 2, c 3')
  })

  test('breaking a tie for one does not break it for the rest', () => {
    const rows = {
      a: { total: '95', bonus: '5' },
      b: { total: '95', bonus: '3' },
      c: { total: '95', bonus: '3' },
    }
    expect(listing(rows, { keys: [{ key: 'total' }, { key: 'bonus' }] })).toBe('a 1, b 2=, c 2=')
  })

  test('ascending: the smaller is the better', () => {
    const rows = { a: { missing: '2' }, b: { missing: '0' }, c: { missing: '10' } }
    expect(listing(rows, { keys: [{ key: 'missing', dir: 'asc' }] })).toBe('b 1, a 2, c 3')
  })

  test.each(['asc', 'desc'] as const)('a missing value is last, not zero (%s)', (dir) => {
    const rows = { a: { x: null }, b: { x: '0' }, c: {}, d: { x: '-5' } }
    const expected = dir === 'asc' ? 'd 1, b 2, a 3=, c 3=' : 'b 1, d 2, a 3=, c 3='
    expect(listing(rows, { keys: [{ key: 'x', dir }] })).toBe(expected)
  })

  test('precision rounds half away from zero before comparing, and only there', () => {
    const rows = { a: '10.428571', b: '10.4', c: '10.375', d: '10.35', e: '10.349999999999' }
    expect(listing(rows, { keys: [{ key: 'total', precision: 1 }] })).toBe(
      'a 1=, b 1=, c 1=, d 1=, e 5',
    )
    expect(listing(rows)).toBe('a 1, b 2, c 3, d 4, e 5')
    expect(
      listing({ a: '-0.5', b: '-1', c: '0.4' }, { keys: [{ key: 'total', precision: 0 }] }),
    ).toBe('c 1, a 2=, b 2=')
  })

  test('a hundredth of a hundred billion counts', () => {
    expect(listing({ a: '100000000000000', b: '100000000000000.01' })).toBe('b 1, a 2')
  })

  test('no key: everybody is level', () => {
    expect(listing({ a: '1', b: '2' }, { keys: [] })).toBe('a 1=, b 1=')
  })
})

describe('listing', () => {
  test('inside a tie by official number, never by name or place in the file', () => {
    const rows = field({ z: '90', a: '90' })
    const ids = (members: typeof rows) => rank(members, {}).places.map(({ id }) => id)
    expect(ids(rows)).toEqual(['z', 'a'])
    expect(ids(rows.toReversed())).toEqual(['z', 'a'])
  })

  test('zero points is a rank', () => {
    expect(listing({ a: '90', b: '0' })).toBe('a 1, b 2')
  })
})

describe('out of competition', () => {
  test('takes no place, makes no tie, is listed last with the place it would have had', () => {
    expect(listing({ x: '98', b: '95', c: '90' }, {}, ['x'])).toBe('b 1, c 2, x (1)')
    expect(listing({ a: '95', x: '95', c: '90' }, {}, ['x'])).toBe('a 1, c 2, x (1)')
    expect(listing({ a: '95', b: '93', x: '90' }, {}, ['x'])).toBe('a 1, b 2, x (3)')
  })

  test('several stand in their own order, whatever their points', () => {
    expect(listing({ x: '1', a: '95', y: '99' }, {}, ['x', 'y'])).toBe('a 1, x (2), y (1)')
  })

  test('the place it would have had does not depend on the scheme', () => {
    const rows = { a: '95', b: '95', x: '90' }
    expect(listing(rows, { scheme: 'dense' }, ['x'])).toBe('a 1=, b 1=, x (3)')
  })
})

describe('the key that decided', () => {
  const keys = [{ key: 'total' }, { key: 'core' }, { key: 'violations', dir: 'asc' as const }]
  const rows = {
    a: { total: '95', core: '70', violations: '1' },
    b: { total: '95', core: '72', violations: '2' },
    c: { total: '95', core: '72', violations: '0' },
    d: { total: '96', core: '60', violations: '3' },
    e: { total: '95', core: '70', violations: '1' },
    f: { total: '95', core: '70', violations: null },
  }
  test('is said of every ranked member but the first, with both values and the equal keys', () => {
    const reasons = rank(field(rows), { keys }).places.map((place) => [place.id, place.decided_by])
    expect(reasons).toEqual([
      ['d', undefined],
      ['c', { key: 'total', above: 'd', values: ['96', '95'], equal_on: [] }],
      ['b', { key: 'violations', above: 'c', values: ['0', '2'], equal_on: ['total', 'core'] }],
      ['a', { key: 'core', above: 'b', values: ['72', '70'], equal_on: ['total'] }],
      ['e', { key: null, above: 'a', values: null, equal_on: ['total', 'core', 'violations'] }],
      ['f', { key: 'violations', above: 'e', values: ['1', null], equal_on: ['total', 'core'] }],
    ])
  })

  test('values are stated as compared', () => {
    const { places } = rank(field({ a: '10.45', b: '10.44' }), {
      keys: [{ key: 'total', precision: 1 }],
    })
    expect(places[1]?.decided_by?.values).toEqual(['10.5', '10.4'])
  })

  test('nothing is said of one out of competition', () => {
    const { places } = rank(field({ a: '95', x: '90' }, ['x']), {})
    expect(places[1]).toEqual({ id: 'x', rank: null, tied: false, would_be: 2 })
  })
})
