import { readCondition } from '../../condition.ts'
import type { Exact } from '../../decimal.ts'
import { gradeWorths } from '../../grades.ts'
import { type Condition, keyParts, testsIn } from '../../model/condition.ts'
import type { Member } from '../../model/member.ts'
import { defaultKeys } from '../../model/ranking.ts'
import type { SeasonFile } from '../../model/season.ts'
import type { Contender } from '../../rank/contender.ts'
import { type Compared, comparedBy, versus } from '../../rank/versus.ts'
import type { Profile } from './profiles.ts'

/** A ranked member with all its profiles. */
export interface Runner {
  readonly member: Member
  readonly profiles: readonly Profile[]
}

/** One place in the order that a member may come to stand at. */
export interface Spot {
  readonly contender: Contender
  readonly profile: Profile
  /** Its place among all spots of all members, best first; level ones have the same. */
  readonly level: number
}

/** The spots of every member, best first; those that nobody could tell apart stand once. */
export type LineUp = ReadonlyMap<string, readonly Spot[]>

/**
 * Brings all ways of all members into one order. What a member's way does to the others is its place
 * among their ways and what the awards ask of it: of those with nobody between them one is enough.
 */
export function lineUp(season: SeasonFile, runners: readonly Runner[]): LineUp {
  const keys = (season.ranking?.keys ?? defaultKeys).filter(({ key }) => key !== 'decision')
  const worth = gradeWorths(season.grades ?? [])
  const keyOf = (key: string, { lookup, grade }: Profile): Exact | null =>
    key === 'grade' ? (grade === null ? null : worth(grade)) : lookup(keyParts(key))
  const lines = runners.flatMap(({ member: { id, order }, profiles }) =>
    profiles.map((profile) => {
      const values = Object.fromEntries(keys.map(({ key }) => [key, keyOf(key, profile)]))
      const contender = { id, order, ranked: true, values }
      return { profile, compared: comparedBy(contender, keys) }
    }),
  )
  const better = (a: Compared, b: Compared) => versus(a, b, keys).order
  lines.sort((a, b) => better(a.compared, b.compared))
  let level = -1
  const spots = lines.map(({ profile, compared }, at) => {
    const before = lines[at - 1]
    if (!before || better(before.compared, compared) !== 0) level += 1
    return { contender: compared.contender, profile, level }
  })
  return thinOut(spots, eligibility(season))
}

/** Leaves out a spot below another of the same member with no other member at or between the two. */
function thinOut(spots: readonly Spot[], eligible: (profile: Profile) => string): LineUp {
  const kept = new Map<string, Spot[]>()
  const latest = new Map<string, number>()
  const seen = new Map<string, number>()
  for (const level of Map.groupBy(spots, (spot) => spot.level).values()) {
    for (const { contender, level: at } of level) latest.set(contender.id, at)
    for (const spot of level) {
      const { id } = spot.contender
      const like = JSON.stringify([id, eligible(spot.profile)])
      const before = seen.get(like) ?? -1
      seen.set(like, spot.level)
      if (before === spot.level || before > lastOther(latest, id)) continue
      kept.set(id, [...(kept.get(id) ?? []), spot])
    }
  }
  return kept
}

/** The last level so far that another member may stand at. */
function lastOther(latest: ReadonlyMap<string, number>, own: string): number {
  return Math.max(-1, ...[...latest].flatMap(([id, level]) => (id === own ? [] : [level])))
}

/** What the awards ask of a profile, as a text: its grade, and each test that it passes or fails. */
function eligibility({ awards = [], grades = [] }: SeasonFile): (profile: Profile) => string {
  const worth = gradeWorths(grades)
  const tests = awards
    .flatMap(({ requires }) => (requires ? testsIn(requires) : []))
    .filter(({ test }) => test.key !== 'rank' && test.key !== 'grade')
    .map(({ test }) => readCondition(test as Condition, worth))
  return ({ lookup, grade }) => JSON.stringify([grade, ...tests.map((holds) => holds(lookup))])
}
