import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allotAwards } from '../../../scoring/awards/allot.ts'
import type { Allotment, AwardsInput } from '../../../scoring/awards/allotment.ts'
import { awardResult } from '../../../scoring/awards/result.ts'
import type { Award, Block, Decision } from '../../../scoring/model/award.ts'
import type { Contender } from '../../../scoring/rank/contender.ts'
import { rank } from '../../../scoring/rank/rank.ts'
import { anyField, anyScheme, shuffled } from '../rank/field.ts'
import { runs } from '../support/runs.ts'

const ids = ['flag', 'cup', 'commend', 'praise']
const someMembers = fc.uniqueArray(
  fc.nat(8).map((at) => `m${at}`),
  { minLength: 1, maxLength: 3 },
)

const anyQuota: fc.Arbitrary<Award['quota']> = fc.oneof(
  fc.record({ count: fc.nat(5) }),
  fc.record({
    percent: fc.nat(100).map(String),
    base: fc.constantFrom('members' as const, 'ranked' as const),
    min: fc.nat(2),
  }),
)

const anyAward = (at: number): fc.Arbitrary<Award> =>
  fc
    .record({
      quota: anyQuota,
      tie: fc.constantFrom('expand' as const, 'exclude' as const, 'decide' as const),
      with_higher: fc.boolean(),
      counts_higher: fc.subarray(ids.slice(0, at)),
      asks: fc.boolean(),
      from: fc.option(fc.constantFrom(...ids.slice(0, Math.max(1, at))), { nil: undefined }),
    })
    .map(({ asks, from, ...award }) => ({
      id: ids[at]!,
      title: ids[at]!,
      ...award,
      ...(asks && { requires: { key: 'total', at_least: '1' } }),
      ...(from !== undefined && at > 0 && { from }),
    }))

const anyBlock: fc.Arbitrary<Block> = fc.record({
  member: fc.nat(8).map((at) => `m${at}`),
  award: fc.constantFrom(...ids, '*'),
  kind: fc.constantFrom('denied' as const, 'withheld' as const),
  reason: fc.constant('Đơn thư'),
})

const anyDecision: fc.Arbitrary<Decision> = fc.record({
  award: fc.constantFrom(...ids),
  members: someMembers,
  reference: fc.constant('BB 05/2023'),
})

/** Who meets the condition of a random season: known by the number of the member. */
const meets = (member: string) => Number(member.slice(1)) % 3 !== 0

const anyRules = fc.record({
  awards: fc.tuple(anyAward(0), anyAward(1), anyAward(2), anyAward(3)).map((all) => [...all]),
  between: fc.constantFrom('absorb' as const, 'extra' as const),
  blocks: fc.array(anyBlock, { maxLength: 4 }),
  decisions: fc.array(anyDecision, { maxLength: 4 }),
})
type Rules = Pick<AwardsInput, 'awards' | 'between' | 'blocks' | 'decisions'>

const keys = [{ key: 'total' }]

function work(members: readonly Contender[], rules: Rules): Allotment[] {
  const { levels } = rank(members, { keys })
  return allotAwards({ ...rules, levels, members: members.length, meets })
}

test('recipients + withheld + pending + unfilled = seats + overrun', () => {
  const law = fc.property(anyField, anyRules, (members, rules) => {
    for (const { count, recipients, withheld, pending, unfilled, overrun } of work(members, rules))
      expect(recipients.length + withheld.length + (pending?.choose ?? 0) + unfilled).toBe(
        count.seats + overrun,
      )
  })
  fc.assert(law, runs(500))
})

test('an award goes beyond its seats only where it says expand, and never stands short and over', () => {
  const law = fc.property(anyField, anyRules, (members, rules) => {
    for (const { award, unfilled, overrun } of work(members, rules)) {
      if (award.tie !== 'expand') expect(overrun).toBe(0)
      expect(Math.min(unfilled, overrun)).toBe(0)
    }
  })
  fc.assert(law, runs(300))
})

test('without with_higher no member is in two awards, held or received', () => {
  const law = fc.property(anyField, anyRules, (members, rules) => {
    const single = rules.awards.map((award) => ({ ...award, with_higher: false }))
    const holders = work(members, { ...rules, awards: single }).flatMap((one) => [
      ...one.recipients,
      ...one.withheld,
      ...(one.pending?.among ?? []),
    ])
    expect(new Set(holders).size).toBe(holders.length)
  })
  fc.assert(law, runs(300))
})

test('nobody leaps over a better candidate, nor over a level one but by a decision', () => {
  const seated = new Set(['recipient', 'withheld', 'pending'])
  const left = new Set(['beyond-seats', 'excluded-tie'])
  const law = fc.property(anyField, anyRules, (members, rules) => {
    const { levels } = rank(members, { keys })
    const levelOf = (id: string) => levels.findIndex((level) => level.includes(id))
    for (const { statuses, decision } of work(members, rules)) {
      const of = (kinds: Set<string>) =>
        [...statuses].filter(([, status]) => kinds.has(status)).map(([id]) => levelOf(id))
      const [last, first] = [Math.max(-1, ...of(seated)), Math.min(99, ...of(left))]
      if (decision) expect(last).toBeLessThanOrEqual(first)
      else expect(last).toBeLessThan(first)
    }
  })
  fc.assert(law, runs(500))
})

test('a member out of competition changes no award, but through a percentage of all members', () => {
  const law = fc.property(anyField, anyRules, (members, rules) => {
    const ofMembers = ({ quota }: Award) => 'percent' in quota && quota.base === 'members'
    fc.pre(!rules.awards.some(ofMembers))
    const ranked = members.filter((member) => member.ranked)
    expect(work(members, rules).map(awardResult)).toEqual(work(ranked, rules).map(awardResult))
  })
  fc.assert(law)
})

test('awards depend neither on the order of the members nor on the scheme', () => {
  const law = fc.property(
    anyField.chain((members) => fc.tuple(fc.constant(members), shuffled(members))),
    anyRules,
    anyScheme,
    ([members, other], rules, scheme) => {
      const { levels } = rank(other, { keys, scheme })
      const again = allotAwards({ ...rules, levels, members: other.length, meets })
      expect(JSON.stringify(again.map(awardResult))).toBe(
        JSON.stringify(work(members, rules).map(awardResult)),
      )
    },
  )
  fc.assert(law)
})

test('every status agrees with the lists', () => {
  const law = fc.property(anyField, anyRules, (members, rules) => {
    for (const { statuses, recipients, withheld, pending } of work(members, rules)) {
      const having = (status: string) =>
        [...statuses].filter(([, has]) => has === status).map(([id]) => id)
      expect(having('recipient')).toEqual(recipients)
      expect(having('withheld')).toEqual(withheld)
      expect(having('pending')).toEqual(pending?.among ?? [])
    }
  })
  fc.assert(law)
})
