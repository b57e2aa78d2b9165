import fc from 'fast-check'
import { anyCondition, keysOf, resolved, type Target } from './any-condition.ts'
import type { Json } from './any-rules.ts'

const ids = ['xuat-sac', 'tot', 'yeu']
const froms = [
  ['6', '2', '-1'],
  ['3', '1', '0'],
  ['20', '4', '3.33'],
]
const awardIds = ['flag', 'cup', 'commend']
const sumKeys = ['total', 'base', 'bonus', 'penalty', 'missing']

/** A value of every field that may be left out, most often left out. */
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const percent = fc.constantFrom('20', '33.3', '50', '100', '0')

const gradeQuota = fc.oneof(
  fc.record({ count: fc.nat(2) }),
  fc.record({ percent, base: fc.constantFrom('members', 'ranked'), min: maybe(fc.nat(2)) }),
)

/** Grades, best first, with conditions, quotas and what happens at their line. */
function anyGrades(target: Target): fc.Arbitrary<Json[]> {
  const one = fc.record({
    requires: maybe(anyCondition),
    quota: maybe(gradeQuota),
    tie: maybe(fc.constantFrom('exclude', 'expand')),
  })
  return fc
    .tuple(fc.nat(3), fc.constantFrom(...froms), one, one, one)
    .map(([count, from, ...all]) =>
      all.slice(0, count).map(({ requires, ...rest }, at) => ({
        id: ids[at],
        title: ids[at],
        from: from[at],
        requires: (requires && resolved(requires, target)) ?? undefined,
        ...rest,
      })),
    )
}

function anySanctions(target: Target, grades: readonly string[]): fc.Arbitrary<Json[]> {
  const effects: fc.Arbitrary<Json>[] = [
    fc.record({ down: fc.nat(2) }),
    fc.constant({ exactly: null }),
    ...(grades.length > 0
      ? ['at_most', 'exactly'].map((effect) => fc.record({ [effect]: fc.constantFrom(...grades) }))
      : []),
  ]
  const one = fc.tuple(anyCondition, fc.oneof(...effects))
  return fc.array(one, { maxLength: 2 }).map((list) =>
    list.flatMap(([asked, effect]) => {
      const when = resolved(asked, target)
      return when ? [{ when, ...effect }] : []
    }),
  )
}

function anyRanking(target: Target): fc.Arbitrary<Json> {
  const keys = keysOf(target)
  const key = fc.record(
    {
      key: fc.oneof(fc.constantFrom('total', 'missing', 'grade'), fc.constantFrom(...keys)),
      dir: fc.constantFrom('desc', 'asc'),
      precision: fc.nat(1),
    },
    { requiredKeys: ['key'] },
  )
  const last = fc.constantFrom([], [{ key: 'decision' }], [{ key: 'decision', dir: 'asc' }])
  return fc.record(
    {
      scheme: fc.constantFrom('competition', 'dense', 'ordinal', 'modified', 'fractional'),
      keys: fc.tuple(fc.array(key, { maxLength: 2 }), last).map((parts) => parts.flat()),
    },
    { requiredKeys: [] },
  )
}

function anyAward(at: number, target: Target): fc.Arbitrary<Json> {
  const earlier = awardIds.slice(0, at)
  const quotas: fc.Arbitrary<Json>[] = [
    fc.record({ count: fc.nat(3) }),
    fc.record({ percent, base: fc.constantFrom('members', 'ranked'), min: maybe(fc.nat(2)) }),
    ...earlier.map((of) =>
      fc.record({ percent, base: fc.constant('recipients'), of: fc.constant(of) }),
    ),
  ]
  return fc
    .record({
      quota: fc.oneof(...quotas),
      tie: maybe(fc.constantFrom('expand', 'exclude', 'decide')),
      requires: maybe(anyCondition),
      with_higher: maybe(fc.boolean()),
      counts_higher: maybe(fc.subarray(earlier)),
      from: at === 0 ? fc.constant(undefined) : maybe(fc.constantFrom(...earlier)),
      legal_ceiling: maybe(fc.boolean()),
    })
    .map(({ requires, legal_ceiling, with_higher, ...award }) => ({
      id: awardIds[at],
      title: awardIds[at],
      ...award,
      // Who received an earlier award holds it, too.
      with_higher: with_higher ?? (award.from === undefined ? undefined : true),
      legal_ceiling: award.tie === 'expand' ? undefined : legal_ceiling,
      requires: (requires && resolved(requires, target)) ?? undefined,
    }))
}

function anyBlocks(members: readonly string[], awards: readonly string[]): fc.Arbitrary<Json[]> {
  const block = fc.record({
    member: fc.constantFrom(...members),
    award: fc.constantFrom(...awards, '*'),
    kind: fc.constantFrom('denied', 'withheld'),
    reason: fc.constant('Đơn thư'),
  })
  return fc.array(block, { maxLength: 2 })
}

function anyDecisions(members: readonly string[], awards: readonly string[]): fc.Arbitrary<Json[]> {
  const some = fc.shuffledSubarray([...members], {
    minLength: 1,
    maxLength: Math.min(3, members.length),
  })
  const reference = fc.constant('BB 05/2023')
  return fc.array(
    fc.oneof(
      fc.record({ ranking: some, reference }),
      ...awards.map((award) => fc.record({ award: fc.constant(award), members: some, reference })),
    ),
    { maxLength: 3 },
  )
}

/** Grades, sanctions, ranking, awards, blocks and decisions over a sheet. */
export function anyHonours(members: readonly string[], sheet: Target): fc.Arbitrary<Json> {
  const sums: Target = { ...sheet, plain: sumKeys }
  return fc.tuple(anyGrades(sums), fc.nat(3)).chain(([grades, count]) => {
    const named = grades.map(({ id }) => id as string)
    const awards = awardIds.slice(0, count)
    const all: Target = { ...sums, plain: [...sumKeys, 'rank'], grades: named }
    return fc.record({
      grades: fc.constant(grades),
      sanctions: anySanctions(sums, named),
      ranking: maybe(anyRanking({ ...sums, grades: named })),
      awards: fc.tuple(...awards.map((_, at) => anyAward(at, all))).map((list) => [...list]),
      award_policy: maybe(fc.constantFrom({}, { between: 'absorb' }, { between: 'extra' })),
      blocks: anyBlocks(members, awards),
      decisions: anyDecisions(members, awards),
    })
  })
}
