import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, parse } from '../../../scoring/decimal.ts'
import { comparePair } from '../../../scoring/explain/pair.ts'
import type { Contender } from '../../../scoring/rank/contender.ts'
import { type Place, rank } from '../../../scoring/rank/rank.ts'
import { anyField, anyScheme, shuffled } from './field.ts'

const keys = [{ key: 'total' }, { key: 'bonus', dir: 'asc' as const }]

const placesOf = (members: Contender[], scheme: Parameters<typeof rank>[1]['scheme']) =>
  rank(members, { scheme, keys }).places

const rankOf = (places: readonly Place[], id: string) =>
  places.find((place) => place.id === id)?.rank ?? null

test('the order of the members changes nothing', () => {
  const law = fc.property(
    anyField.chain((members) => fc.tuple(fc.constant(members), shuffled(members))),
    anyScheme,
    ([members, other], scheme) => {
      expect(JSON.stringify(rank(other, { scheme, keys }))).toBe(
        JSON.stringify(rank(members, { scheme, keys })),
      )
    },
  )
  fc.assert(law)
})

test('more points never give a worse rank, nor a better one to a member already led', () => {
  const law = fc.property(
    anyField,
    fc.nat(8),
    fc.integer({ min: 1, max: 6 }),
    (members, at, more) => {
      const riser = members[at]
      fc.pre(riser?.ranked === true)
      const total = add(riser!.values.total!, parse(String(more / 2)))
      const risen = members.with(at, { ...riser!, values: { ...riser!.values, total } })
      const [before, after] = [placesOf(members, 'competition'), placesOf(risen, 'competition')]
      const own = rankOf(before, riser!.id)!
      expect(rankOf(after, riser!.id)).toBeLessThanOrEqual(own)
      for (const { id, rank: at } of before)
        if (at !== null && at > own) expect(rankOf(after, id)).toBeGreaterThanOrEqual(at)
    },
  )
  fc.assert(law)
})

test('a member out of competition changes no place of the others', () => {
  const law = fc.property(anyField, anyScheme, (members, scheme) => {
    const ranked = members.filter((member) => member.ranked)
    const among = placesOf(members, scheme).filter((place) => place.rank !== null)
    expect(among).toEqual(placesOf(ranked, scheme))
  })
  fc.assert(law)
})

test('fractional ranks add up to n(n+1)/2', () => {
  const law = fc.property(anyField, (members) => {
    const ranks = placesOf(members, 'fractional').flatMap((place) => place.rank ?? [])
    const n = ranks.length
    expect(ranks.reduce((sum, at) => sum + at, 0)).toBe((n * (n + 1)) / 2)
  })
  fc.assert(law)
})

test('the explanation of any two agrees with their ranks', () => {
  const law = fc.property(anyField, fc.nat(8), fc.nat(8), (members, i, j) => {
    const [a, b] = [members[i], members[j]]
    fc.pre(i !== j && a?.ranked === true && b?.ranked === true)
    const places = placesOf(members, 'competition')
    const [rankA, rankB] = [rankOf(places, a!.id)!, rankOf(places, b!.id)!]
    const { relation } = comparePair(members, { keys }, [], [a!, b!])
    expect(relation).toBe(rankA < rankB ? 'above' : rankA > rankB ? 'below' : 'tied')
    if (relation === 'tied') expect(places.find(({ id }) => id === a!.id)?.tied).toBe(true)
  })
  fc.assert(law)
})
