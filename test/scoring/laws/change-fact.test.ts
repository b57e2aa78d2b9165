import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeFact } from '../../../scoring/change-fact.ts'
import type { Fact } from '../../../scoring/model/fact.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { resultOf, score, totals } from '../../../scoring/score.ts'
import { workSeason } from '../../../scoring/work.ts'
import { anyRun, anySeason } from '../support/any-season.ts'
import { leaf, makeMembers, makeSeason } from '../support/make.ts'
import { patience, runs } from '../support/runs.ts'

const bytes = (value: unknown) => JSON.stringify(value)
const keyOf = ({ member, criterion, stage = 'verified' }: Fact) => ({ member, criterion, stage })

/** A season, and the places of facts that are taken back one by one and put back in another order. */
const turns = anySeason
  .filter(({ facts }) => facts.length > 0)
  .chain((season) =>
    fc.tuple(
      fc.constant(season),
      fc.array(fc.nat({ max: season.facts.length - 1 }), { minLength: 1, maxLength: 4 }),
    ),
  )

test(
  'one fact after the other gives the bytes of the whole season scored anew',
  () => {
    fc.assert(
      fc.property(turns, anyRun, ([season, places], run) => {
        let worked = workSeason(season, run.stage, run.fallback)
        const facts = new Set(season.facts)
        for (const place of places) {
          const fact = season.facts[place]!
          const taken = facts.delete(fact)
          if (!taken) facts.add(fact)
          worked = changeFact(worked, keyOf(fact), taken ? null : fact)
          const anew = score({ ...season, facts: [...facts] }, run)
          expect(bytes(resultOf(worked, 'vi'))).toBe(bytes(anew))
        }
      }),
      runs(150),
    )
  },
  patience,
)

test(
  'a fact changed into that of another member does so too',
  () => {
    fc.assert(
      fc.property(turns, ([season, [place]]) => {
        const { criterion, member: _, ...said } = season.facts[place!]!
        const worked = workSeason(season, 'verified', false)
        for (const { id } of season.members) {
          const fact: Fact = { ...said, criterion, member: id }
          const others = season.facts.filter((one) => bytes(keyOf(one)) !== bytes(keyOf(fact)))
          const anew = score({ ...season, facts: [...others, fact] }, { language: 'en' })
          expect(bytes(resultOf(changeFact(worked, keyOf(fact), fact), 'en'))).toBe(bytes(anew))
        }
      }),
      runs(60),
    )
  },
  patience,
)

test('totals are those of the result', () => {
  fc.assert(
    fc.property(anySeason, (season) => {
      const inResult = score(season).members.map(({ id, total }) => [id, total])
      expect(Object.fromEntries(totals(season))).toEqual(Object.fromEntries(inResult))
    }),
    runs(100),
  )
})

const rules = {
  best: { kind: 'ratio', points: 10, of: 'best' },
  leader: { kind: 'leader', points: 10 },
  place: { kind: 'place', points: [10, 8, 6] },
}
const figures = {
  best: (x: number) => ({ quantity: String(x) }),
  leader: (x: number) => ({ actual: String(x), plan: '4' }),
  place: (x: number) => ({ quantity: String(x) }),
}

test.each(['best', 'leader', 'place'] as const)('%s: one fact moves the others', (kind) => {
  const season: SeasonFile = makeSeason({
    members: makeMembers(3),
    nodes: [leaf('1', rules[kind])],
    facts: ['a', 'b', 'c'].map((member, at) => ({
      ...{ member, criterion: '1' },
      ...figures[kind](5 + at),
    })),
  })
  const worked = workSeason(season, 'verified', false)
  const fact: Fact = { member: 'a', criterion: '1', ...figures[kind](9) }
  const after = resultOf(changeFact(worked, keyOf(fact), fact), 'vi')
  expect(after).toEqual(score({ ...season, facts: [...season.facts.slice(1), fact] }))
  const before = new Map(score(season).members.map(({ id, total }) => [id, total]))
  const moved = after.members.filter(({ id, total }) => total !== before.get(id))
  expect(moved.map(({ id }) => id)).toContain('c')
})

test('a fact of a later stage changes nothing, one of an earlier stage only as a stand-in', () => {
  const season = makeSeason({ members: makeMembers(1) })
  const fact: Fact = { member: 'a', criterion: '1', stage: 'self', points: '7' }
  const total = (fallback: boolean) =>
    resultOf(changeFact(workSeason(season, 'verified', fallback), keyOf(fact), fact), 'vi')
      .members[0]!.total
  expect([total(false), total(true)]).toEqual(['0', '7'])
  const late: Fact = { ...fact, stage: 'final' }
  const after = changeFact(workSeason(season, 'verified', true), keyOf(late), late)
  expect(resultOf(after, 'vi').members[0]!.total).toBe('0')
})

test('only the sheets whose points can change are scored again', () => {
  const nodes = [
    leaf('1', { kind: 'perUnit', points: 1 }),
    leaf('2', { kind: 'place', points: [3, 2, 1] }),
  ]
  const said = (member: string, criterion: string, quantity: number): Fact => ({
    ...{ member, criterion, stage: 'verified', quantity: String(quantity) },
  })
  const facts = ['a', 'b', 'c'].flatMap((id, at) => [said(id, '1', at), said(id, '2', at)])
  const worked = workSeason(makeSeason({ nodes, facts }), 'verified', false)
  const kept = (fact: Fact) => {
    const after = changeFact(worked, keyOf(fact), fact)
    return [...after.members]
      .filter(([id, { score: now }]) => now === worked.members.get(id)!.score)
      .map(([id]) => id)
  }
  expect(kept(said('a', '1', 9))).toEqual(['b', 'c'])
  expect(kept(said('a', '2', 9))).toEqual([])
})

test('a member that the season does not have is a bug of the caller', () => {
  const worked = workSeason(makeSeason({}), 'verified', false)
  const key = { member: 'nobody', criterion: '1', stage: 'verified' } as const
  expect(() => changeFact(worked, key, null)).toThrow(new RangeError(`no member ${key.member}`))
})
