import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, format, parse, zero } from '../../scoring/decimal.ts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { readSeason } from '../../scoring/read.ts'
import { score } from '../../scoring/score.ts'
import { anySeason } from './support/any-season.ts'
import { leaf, makeMembers, memberOf, scoreDraft } from './support/make.ts'
import { runs } from './support/runs.ts'
import { isWritten, schoolbook } from './support/schoolbook.ts'

/** Milliseconds; a busy machine is slow. */
const patience = 60_000
const total = (texts: readonly string[]) => format(texts.map(parse).reduce(add, zero))

test(
  'totals and columns are those of the schoolbook',
  () => {
    fc.assert(
      fc.property(anySeason, (season) => {
        const result = score(season)
        for (const member of season.members) {
          const { total: whole, columns } = schoolbook(season, member)
          const scored = memberOf(result, member.id)
          expect([scored.total, isWritten(scored.total, whole)]).toEqual([scored.total, true])
          for (const kind of ['base', 'bonus', 'penalty'] as const)
            expect([kind, scored[kind], isWritten(scored[kind], columns[kind])]).toEqual([
              kind,
              scored[kind],
              true,
            ])
        }
      }),
      runs(150),
    )
  },
  patience,
)

test(
  'the ledger adds up to the total, the columns and the cut too',
  () => {
    fc.assert(
      fc.property(anySeason, (season) => {
        for (const member of score(season).members) {
          expect(total(member.ledger.map(({ points }) => points))).toBe(member.total)
          expect(total([member.base, member.bonus, member.penalty, member.cut])).toBe(member.total)
          expect(member.ledger.filter(({ status }) => status === 'missing')).toHaveLength(
            member.missing,
          )
        }
      }),
      runs(150),
    )
  },
  patience,
)

/** Lists of the file whose order must not matter, in any order. */
const shuffled = anySeason.chain((season) =>
  fc
    .tuple(
      fc.shuffledSubarray(season.members, { minLength: season.members.length }),
      fc.shuffledSubarray(season.facts, { minLength: season.facts.length }),
    )
    .map(([members, facts]) => [season, { ...season, members, facts }] as [SeasonFile, SeasonFile]),
)

test(
  'the order of members and facts changes no byte',
  () => {
    fc.assert(
      fc.property(shuffled, ([season, other]) => {
        expect(JSON.stringify(score(other))).toBe(JSON.stringify(score(season)))
      }),
      runs(150),
    )
  },
  patience,
)

test('the order of the fields in a fact changes no byte', () => {
  const turned = <Value extends object>(value: Value) =>
    Object.fromEntries(Object.entries(value).reverse()) as Value
  fc.assert(
    fc.property(anySeason, (season) => {
      const other = { ...season, facts: season.facts.map(turned) }
      expect(JSON.stringify(score(other))).toBe(JSON.stringify(score(season)))
    }),
  )
})

test('a season written and read again gives the same bytes, and scoring changes no season', () => {
  fc.assert(
    fc.property(anySeason, (season) => {
      const text = JSON.stringify(season)
      const result = JSON.stringify(score(season))
      expect(JSON.stringify(season)).toBe(text)
      const reading = readSeason(text)
      expect(reading).toEqual({ season })
      expect(JSON.stringify(score(season))).toBe(result)
    }),
  )
})

test('one out of competition changes no other member', () => {
  fc.assert(
    fc.property(anySeason, (season) => {
      const ranked = season.members.filter(({ status }) => status !== 'unranked')
      fc.pre(ranked.length > 0 && ranked.length < season.members.length)
      // Where plans decide between two ways of comparing, any member's plan counts.
      fc.pre(!JSON.stringify(season.sheet).includes('"leader"'))
      const facts = season.facts.filter(({ member }) => ranked.some(({ id }) => id === member))
      const alone = score({ ...season, members: ranked, facts })
      const beside = score(season).members.filter(({ rank }) => rank !== null)
      expect(beside).toEqual(alone.members)
    }),
  )
})

test('one more unit of what earns points never lowers a total', () => {
  const rule = fc.record({
    kind: fc.constant('perUnit'),
    points: fc.constantFrom('0', '0.3', '2'),
    step: fc.constantFrom('0.7', '1', '3'),
    from: fc.constantFrom('0', '2.5'),
    partial: fc.boolean(),
  })
  fc.assert(
    fc.property(
      rule,
      fc.nat({ max: 50 }),
      fc.nat({ max: 5 }),
      fc.constantFrom({}, { max: 4 }, { base: -2, min: 0 }),
      (kind, done, more, node) => {
        const points = (quantity: number) =>
          parse(
            memberOf(
              scoreDraft({
                members: makeMembers(1),
                nodes: [leaf('1', kind, node)],
                facts: [{ member: 'a', criterion: '1', quantity }],
              }),
            ).total,
          )
        expect(points(done + more) >= points(done)).toBe(true)
      },
    ),
  )
})
