import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, format, parse, zero } from '../../../scoring/decimal.ts'
import { decisiveDisputes } from '../../../scoring/explain/decisive.ts'
import { gapBetween } from '../../../scoring/explain/gap.ts'
import { type Disputed, outlooks } from '../../../scoring/explain/sensitivity.ts'
import { outcomeOf, type Stake } from '../../../scoring/explain/stake.ts'
import type { RankingKey } from '../../../scoring/model/ranking.ts'
import type { Contender } from '../../../scoring/rank/contender.ts'
import { anyField, field } from '../rank/field.ts'

const stake = (tie: 'expand' | 'exclude' | 'decide', count = 1, ...keys: string[]): Stake => ({
  ranking: { keys: [{ key: 'total' }, ...keys.map((key): RankingKey => ({ key }))] },
  decisions: [],
  award: { quota: { count }, tie },
})

describe('outlooks', () => {
  /** "low total high core". */
  function disputed(rows: Record<string, string>): Disputed[] {
    const split = Object.entries(rows).map(([id, row]) => [id, row.split(' ')] as const)
    const members = field(
      Object.fromEntries(
        split.map(([id, [, total, , core]]) => [id, { total: total!, core: core ?? null }]),
      ),
    )
    return members.map((member, at) => {
      const [low, , high] = split[at]![1]
      return { ...member, low: parse(low!), high: parse(high!) }
    })
  }

  const told = (rows: Record<string, string>, at: Stake) =>
    [...outlooks(disputed(rows), at)].map(
      ([id, one]) => `${id} ${one.current} ${one.best}–${one.worst} ${one.award}`,
    )

  test('B may win, A may lose, C is surely third', () => {
    const rows = { A: '95 95 95', B: '92 94 96', C: '90 90 90' }
    expect(told(rows, stake('expand'))).toEqual([
      'A 1 1–2 at_risk',
      'B 2 1–2 can_win',
      'C 3 3–3 secure_out',
    ])
    expect(told(rows, stake('expand', 2))).toEqual([
      'A 1 1–2 secure_in',
      'B 2 1–2 secure_in',
      'C 3 3–3 secure_out',
    ])
  })

  test('a later key may save the leader', () => {
    const rows = { A: '95 95 95 72', B: '93 94 95 70', C: '90 90 90 60' }
    expect(told(rows, stake('expand', 1, 'core'))[0]).toBe('A 1 1–1 secure_in')
  })

  test('to be level where people decide is a chance, and a risk', () => {
    const rows = { A: '95 95 95', B: '93 94 95' }
    expect(told(rows, stake('decide'))).toEqual(['A 1 1–1 at_risk', 'B 2 1–2 can_win'])
    expect(told(rows, stake('exclude'))).toEqual(['A 1 1–1 at_risk', 'B 2 1–2 secure_out'])
  })

  test('out of competition there is no rank and no award', () => {
    const members = disputed({ A: '90 95 99' }).map((member) => ({ ...member, ranked: false }))
    expect(outlooks(members, stake('expand')).get('A')).toEqual({
      current: null,
      best: null,
      worst: null,
      award: 'secure_out',
    })
  })

  const anyDisputed = anyField.chain((members) =>
    fc
      .array(fc.tuple(fc.nat(3), fc.nat(3)), {
        minLength: members.length,
        maxLength: members.length,
      })
      .map((margins) =>
        members.map((member, at): Disputed => {
          const total = member.values.total!
          const [down, up] = margins[at]!
          return {
            ...member,
            low: add(total, parse(String(-down))),
            high: add(total, parse(String(up))),
          }
        }),
      ),
  )

  test('best ≤ current ≤ worst', () => {
    const law = fc.property(anyDisputed, fc.nat(3), (members, count) => {
      for (const { best, current, worst } of outlooks(members, stake('expand', count)).values()) {
        expect(best ?? 0).toBeLessThanOrEqual(current ?? 0)
        expect(current ?? 0).toBeLessThanOrEqual(worst ?? 0)
      }
    })
    fc.assert(law)
  })

  test('without disputes all three are equal and nothing is at risk', () => {
    const law = fc.property(anyField, fc.nat(3), (fields, count) => {
      const members = fields.map((member) => {
        const total = member.values.total ?? null
        return { ...member, low: total, high: total }
      })
      for (const one of outlooks(members, stake('expand', count)).values()) {
        expect([one.best, one.worst]).toEqual([one.current, one.current])
        expect(['secure_in', 'secure_out']).toContain(one.award)
      }
    })
    fc.assert(law)
  })

  test('no other way for the disputes to end gives a rank outside the range', () => {
    const law = fc.property(
      anyDisputed,
      fc.array(fc.boolean(), { minLength: 9 }),
      (members, sides) => {
        const totals = new Map(members.map(({ id, low, high }, at) => [id, sides[at] ? low : high]))
        const { ranks, recipients } = outcomeOf(members, totals, stake('expand'))
        for (const [id, { best, worst, award }] of outlooks(members, stake('expand'))) {
          const rank = ranks.get(id) ?? null
          if (rank === null) continue
          expect(rank).toBeGreaterThanOrEqual(best!)
          expect(rank).toBeLessThanOrEqual(worst!)
          if (award === 'secure_in') expect(recipients).toContain(id)
          if (award === 'secure_out') expect(recipients).not.toContain(id)
        }
      },
    )
    fc.assert(law)
  })
})

describe('decisive disputes', () => {
  const members = field({ A: '95', B: '94', C: '93', D: '80' })
  const disputes = (rows: Record<string, [string, string]>) =>
    Object.entries(rows).map(([id, [member, delta]]) => ({ id, member, delta: parse(delta) }))

  test('are those that alone change who has the award', () => {
    const open = disputes({ d1: ['B', '2'], d2: ['D', '5'], d3: ['A', '-0.5'], d4: ['A', '-1'] })
    expect(decisiveDisputes(members, stake('expand'), open).alone).toEqual(['d1', 'd4'])
  })

  test('or two harmless ones together', () => {
    const open = disputes({ d1: ['B', '0.5'], d2: ['A', '-0.5'], d3: ['D', '5'] })
    expect(decisiveDisputes(members, stake('expand'), open)).toEqual({
      alone: [],
      together: [['d1', 'd2']],
    })
  })

  test('a pair is not named where one of the two does it alone', () => {
    const open = disputes({ d1: ['B', '2'], d2: ['D', '5'] })
    expect(decisiveDisputes(members, stake('expand'), open)).toEqual({
      alone: ['d1'],
      together: [],
    })
  })

  test('also where they only open a question for people', () => {
    const open = disputes({ d1: ['B', '1'] })
    expect(decisiveDisputes(members, stake('decide'), open).alone).toEqual(['d1'])
  })

  test('a mere change of order among the recipients is none', () => {
    const open = disputes({ d1: ['B', '2'] })
    expect(decisiveDisputes(members, stake('expand', 2), open).alone).toEqual([])
  })

  test('whoever has no points at all stays last, however few another is left with', () => {
    const some = field({ A: '5', C: '1', B: { total: null } })
    const open = disputes({ d1: ['C', '-2'] })
    expect(decisiveDisputes(some, stake('expand', 2), open).alone).toEqual([])
  })

  test('none where nothing is open', () => {
    expect(decisiveDisputes(members, stake('expand'), [])).toEqual({ alone: [], together: [] })
  })
})

describe('the gap', () => {
  function gap(behind: string, ahead: string, keys?: RankingKey[], step = '0.01') {
    const member = (id: string, text: string): Contender => {
      const [total, core] = text.split(' ')
      return field({ [id]: { total: total!, core: core ?? null } })[0]!
    }
    const ranking = { keys: keys ?? [{ key: 'total' }, { key: 'core' }] }
    const found = gapBetween(member('b', behind), member('a', ahead), ranking, parse(step))
    return [found.toDraw, found.toPass].map((points) => (points === null ? null : format(points)))
  }

  test.each([
    { behind: '94.25 70', ahead: '95 72', toDraw: '0.75', toPass: '0.76' },
    { behind: '94.25 72', ahead: '95 70', toDraw: '0.75', toPass: '0.75' },
    { behind: '95 70', ahead: '95 72', toDraw: '0', toPass: '0.01' },
    { behind: '95 70', ahead: '95 70', toDraw: '0', toPass: '0.01' },
    { behind: '96 70', ahead: '95 72', toDraw: '0', toPass: '0' },
    { behind: '94.255 72', ahead: '95 70', toDraw: '0.75', toPass: '0.75' },
  ])('$behind behind $ahead: $toDraw, $toPass', ({ behind, ahead, toDraw, toPass }) => {
    expect(gap(behind, ahead)).toEqual([toDraw, toPass])
  })

  test('counts as the ranking compares: a rounded total may ask for less', () => {
    const keys = [{ key: 'total', precision: 0 }]
    expect(gap('94.25', '95', keys)).toEqual(['0.25', '1.25'])
    expect(gap('-2', '-0.5', keys, '0.1')).toEqual(['0.6', '1.6'])
    // 0.4 counts as 0, 0.5 as 1: a whole point and all that lies between them is to be made up.
    expect(gap('0.4', '0.5', keys, '0.2')).toEqual(['0.2', '1.2'])
  })

  test('no number of points is enough where an earlier key decides', () => {
    const keys = [{ key: 'core' }, { key: 'total' }]
    expect(gap('94 70', '95 72', keys)).toEqual(['1', null])
    expect(gap('94 72', '95 72', keys)).toEqual(['1', '1.01'])
  })

  test('one step fewer is not enough', () => {
    const cents = fc.integer({ min: 0, max: 3000 })
    const law = fc.property(cents, cents, fc.nat(3), (b, a, precision) => {
      const keys: RankingKey[] = [{ key: 'total', precision }]
      const [behind, ahead] = [parse(String(b / 100)), parse(String(a / 100))]
      const member = (id: string, total: typeof behind): Contender => ({
        id,
        order: 1,
        ranked: true,
        values: { total },
      })
      const { toPass } = gapBetween(
        member('b', behind),
        member('a', ahead),
        { keys },
        parse('0.01'),
      )
      const passes = (gain: typeof behind) => {
        const totals = new Map([
          ['b', add(behind, gain)],
          ['a', ahead],
        ])
        const two = [member('b', behind), { ...member('a', ahead), order: 2 }]
        const { ranks } = outcomeOf(two, totals, { ...stake('expand'), ranking: { keys } })
        return ranks.get('b')! < ranks.get('a')!
      }
      expect(passes(toPass!)).toBe(true)
      if (toPass !== zero) expect(passes(add(toPass!, parse('-0.01')))).toBe(false)
    })
    fc.assert(law)
  })
})
