import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { format, parse, sum } from '../../../scoring/decimal.ts'
import { sharesFit, sharesOf } from '../../../scoring/joint/shares.ts'

const shared = (...shares: (string | null)[]) => ({
  memberId: 'host',
  joint: shares.map((share, at) => ({ memberId: `p${at}`, share })),
})
const shown = (...shares: (string | null)[]) => [...sharesOf(shared(...shares)).values()]

describe('the shares of a joint activity', () => {
  test.each<[(string | null)[], string[]]>([
    [[], ['100']],
    [['40'], ['60', '40']],
    [['100'], ['0', '100']],
    [[null], ['50', '50']],
    [
      [null, null],
      ['33.34', '33.33', '33.33'],
    ],
    [
      ['40', null],
      ['30', '40', '30'],
    ],
    [
      ['33.333', null],
      ['33.337', '33.333', '33.33'],
    ],
    [
      ['100', null],
      ['0', '100', '0'],
    ],
  ])('agreed %j makes %j, the host first', (agreed, expected) => {
    expect(shown(...agreed)).toEqual(expected)
  })

  const share = fc.option(fc.integer({ min: 0, max: 1600 }).map(String), { nil: null })
  test('always add up to 100 exactly, and nobody has less than nothing', () => {
    fc.assert(
      fc.property(fc.array(share, { maxLength: 6 }), (hundredths) => {
        const agreed = hundredths.map((each) => (each === null ? null : toShare(each)))
        const parts = shown(...agreed).map(parse)
        expect(format(sum(parts))).toBe('100')
        expect(shown(...agreed).some((part) => part.startsWith('-'))).toBe(false)
      }),
    )
  })

  test('more than the whole fits nobody', () => {
    expect(sharesFit(shared('60', '40'))).toBe(true)
    expect(sharesFit(shared('60', '40.01'))).toBe(false)
    expect(sharesFit(shared(null))).toBe(true)
  })
})

/** Six of them are less than the whole. */
function toShare(hundredths: string): string {
  return format(parse((Number(hundredths) / 100).toFixed(2)))
}
