import {
  add,
  cmp,
  type Exact,
  floorDiv,
  format,
  mul,
  neg,
  parse,
  sign,
  sub,
} from '../../decimal.ts'
import { comparison, testsIn } from '../../model/condition.ts'
import { isRanked } from '../../model/member.ts'
import type { SeasonFile } from '../../model/season.ts'
import type { Worked, WorkedMember } from '../../work.ts'
import { gapBetween } from '../gap.ts'
import type { End } from './ends.ts'
import type { Lacks } from './model.ts'
import { createProfiler, type Profiler } from './profiles.ts'
import { exactText } from './states.ts'
import { sweep } from './sweep.ts'
import { freely } from './too-many-ways.ts'
import { holdOf } from './turns.ts'

/**
 * How many points each ranked member lacks, in steps of the sheet's rounding, for the place above, a
 * better grade, and each award that it has not: on its total, all else as it is. Exact: the outcome is
 * worked out at every number of points at which it can turn.
 */
export function lacksOf(worked: Worked, now: ReadonlyMap<string, End>): Map<string, Lacks> {
  const { season } = worked
  const profiler = createProfiler(season)
  const step = parse(season.sheet.round?.to ?? '0.01')
  const ranked = season.members.filter(isRanked).map(({ id }) => worked.members.get(id)!)
  return new Map(
    ranked.map((own) => {
      const others = ranked.filter((one) => one !== own)
      const reached = turningGains(season, own, others, step).map((gain) => ({
        points: format(gain),
        end: endAfter(season, profiler, own, others, gain),
      }))
      const today = now.get(own.member.id)!
      return [own.member.id, { ...lacked(season, today, reached), rank: toNext(worked, own, step) }]
    }),
  )
}

interface Reached {
  readonly points: string
  readonly end: End
}

function lacked(
  { grades = [], awards = [] }: SeasonFile,
  today: End,
  reached: readonly Reached[],
): Pick<Lacks, 'grade' | 'awards'> {
  const place = (id: string | null) => {
    const at = grades.findIndex((grade) => grade.id === id)
    return at < 0 ? grades.length : at
  }
  const better = reached.find(({ end }) => place(end.grade) < place(today.grade))
  return {
    grade: better ? { grade: better.end.grade, points: better.points } : null,
    awards: awards.flatMap(({ id }, at) => {
      if (holdOf(today.awards[at]!) !== 'not') return []
      const first = reached.find(({ end }) => holdOf(end.awards[at]!) !== 'not')
      return [{ award: id, points: first?.points ?? null }]
    }),
  }
}

/** The gap to the member next above that is not level with it. */
function toNext({ season, standings, members }: Worked, own: WorkedMember, step: Exact) {
  const at = standings.levels.findIndex((level) => level.includes(own.member.id))
  const above = standings.levels[at - 1]?.at(-1)
  if (above === undefined) return null
  const gap = gapBetween(own.contender, members.get(above)!.contender, season.ranking ?? {}, step)
  const text = (points: Exact | null) => (points === null ? null : format(points))
  return { member: above, draw: text(gap.toDraw), pass: text(gap.toPass) }
}

const totalKey = { name: 'total', code: null }

/** Every gain, in whole steps, at which something may turn for a member; least first. */
function turningGains(
  season: SeasonFile,
  own: WorkedMember,
  others: readonly WorkedMember[],
  step: Exact,
): Exact[] {
  const { grades = [], sanctions = [], awards = [], ranking = {} } = season
  const total = own.lookup(totalKey)!
  const gaps = others.flatMap(({ contender }) => {
    const { toDraw, toPass } = gapBetween(own.contender, contender, ranking, step)
    return [toDraw, toPass].flatMap((gain) => gain ?? [])
  })
  const conditions = [
    ...sanctions.map(({ when }) => when),
    ...[...grades, ...awards].flatMap(({ requires }) => requires ?? []),
  ]
  const limits = [
    ...grades.map(({ from }) => from),
    ...conditions
      .flatMap((condition) => testsIn(condition))
      .flatMap(({ test }) => (test.key === 'total' ? [comparison(test).operand] : [])),
  ]
  const toLimits = limits
    .map((limit) => inSteps(sub(parse(limit), total), step))
    .flatMap((gain) => [gain, add(gain, step)])
  const gains = [...gaps, ...toLimits].filter((gain) => sign(gain) > 0)
  return [...new Map(gains.map((gain) => [exactText(gain), gain])).values()].sort(cmp)
}

/** The least number of whole steps that is not below a number of points. */
function inSteps(points: Exact, step: Exact): Exact {
  return mul(neg(floorDiv(neg(points), step)), step)
}

/** What becomes of a member with so much more on its total. */
function endAfter(
  season: SeasonFile,
  profiler: Profiler,
  own: WorkedMember,
  others: readonly WorkedMember[],
  gain: Exact,
): End {
  const raised = (key: Parameters<WorkedMember['lookup']>[0]) =>
    key.name === 'total' ? add(own.lookup(totalKey)!, gain) : own.lookup(key)
  const runners = [
    { member: own.member, profiles: profiler.of(raised, new Map(), freely) },
    ...others.map(({ member, lookup }) => ({
      member,
      profiles: profiler.of(lookup, new Map(), freely),
    })),
  ]
  return sweep(season, runners, freely).get(own.member.id)![0]!
}
