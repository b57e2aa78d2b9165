import type { Condition } from '../../../../scoring/model/condition.ts'
import type { Member } from '../../../../scoring/model/member.ts'
import type { SeasonFile } from '../../../../scoring/model/season.ts'
import { schoolAwards, schoolLine, schoolSeats } from './awards.ts'
import { holds } from './conditions.ts'
import { q, sub, sum, written, zero } from './fractions.ts'
import { schoolGrade, worthOfGrade } from './grades.ts'
import { type Ranked, schoolRanking } from './ranking.ts'
import { type Run, schoolSheet } from './sheet.ts'

/*
 * FORMAT.md a second time, written for likeness to its sentences and for nothing else: numbers are
 * fractions of unbounded integers, nothing is kept that can be computed again, and no code is shared
 * with the engine. The engine must agree with it on any season.
 */

/** The result of a season, but for `format`, `engine` and the sentences of the ledger. */
export function schoolbook(season: SeasonFile, run: Run) {
  const works = season.members.map((member) => graded(season, run, member))
  const ranked = works.filter(({ member }) => member.status !== 'unranked')
  const ranking = schoolRanking(
    season,
    ranked.map((one) => one.ranked),
  )
  const listed = ranking.listed.map(({ id }) => works.find(({ member }) => member.id === id)!)
  const outside = works
    .filter((one) => !ranked.includes(one))
    .sort((a, b) => a.member.order - b.member.order)
  const level = (a: string, b: string) => aheadOf(ranking, works, a) === aheadOf(ranking, works, b)
  const ids = listed.map(({ member }) => member.id)
  const final = quotas(season, works, ids, level)
  const members = [
    ...listed.map((one) => memberOf(one, final, ranking.place(one.ranked))),
    ...outside.map((one) => {
      const would_be = ranking.ahead(one.ranked) + 1
      return memberOf(one, final, { rank: null, tied: false, would_be })
    }),
  ]
  const meets = (id: string, condition: Condition | undefined) =>
    condition === undefined || asked(season, works, members, id, condition)
  const awards = schoolAwards(season, {
    listed: ids,
    level,
    meets: (id, { requires }) => meets(id, requires),
  })
  return { stage: run.stage, members, awards }
}

type Graded = ReturnType<typeof graded>

/** One member by itself: its sheet, its grade, what it is ranked by. */
function graded(season: SeasonFile, run: Run, member: Member) {
  const sheet = schoolSheet(season, run, member)
  const { total, columns, missing } = sheet
  const plain = { total, ...columns, missing: q(missing.length) }
  const values = (key: string) =>
    key.includes(':') ? sheet.value(key) : (plain[key as keyof typeof plain] ?? null)
  const grade = schoolGrade(season, total, values)
  const worth = grade.after === null ? null : worthOfGrade(season, grade.after)
  const ranked: Ranked = {
    id: member.id,
    order: member.order,
    values: (key) => (key === 'grade' ? worth : values(key)),
    grade: grade.after,
  }
  return { member, sheet, values, grade, ranked }
}

function aheadOf(
  { ahead }: ReturnType<typeof schoolRanking>,
  works: readonly Graded[],
  id: string,
): number {
  return ahead(works.find(({ member }) => member.id === id)!.ranked)
}

/** FORMAT.md "Grades", the last sentences: holders beyond the quota fall to the next grade. */
function quotas(
  { grades = [], members }: SeasonFile,
  works: readonly Graded[],
  listed: readonly string[],
  level: (a: string, b: string) => boolean,
): Map<string, string | null> {
  const held = new Map(works.map(({ member, grade }) => [member.id, grade.after]))
  for (const [at, { id, quota, tie }] of grades.entries()) {
    if (!quota) continue
    const base = 'percent' in quota && quota.base === 'members' ? members.length : listed.length
    const holders = listed.filter((one) => held.get(one) === id)
    const { across, beyond } = schoolLine(holders, schoolSeats(quota, base), level)
    const fall = tie === 'expand' ? beyond : [...across, ...beyond]
    for (const one of fall) held.set(one, grades[at + 1]?.id ?? null)
  }
  return held
}

/** A condition that may ask for rank and the grade after quotas, too. */
function asked(
  season: SeasonFile,
  works: readonly Graded[],
  members: readonly { id: string; rank: number | null; grade: string | null }[],
  id: string,
  condition: Condition,
): boolean {
  const { rank, grade } = members.find((one) => one.id === id)!
  const { values } = works.find(({ member }) => member.id === id)!
  const own = (key: string) => {
    if (key === 'rank') return rank === null ? null : q(rank)
    return key === 'grade' ? grade && worthOfGrade(season, grade) : values(key)
  }
  return holds(
    condition,
    (key) => own(key) || null,
    (one) => worthOfGrade(season, one),
  )
}

function memberOf<Place extends object>(
  { member, sheet, grade }: Graded,
  final: ReadonlyMap<string, string | null>,
  place: Place,
) {
  const { total, columns, missing, flags, nodes, root, top } = sheet
  const { base, bonus, penalty } = columns
  const shown = sum([base, bonus, penalty])
  const worthOf = (code: string) => nodes.find((one) => one.node.code === code)!.worth
  const lines = [...nodes, { ...root, node: null }].map(({ node, worth, free, status }) => {
    const children = node ? ('nodes' in node ? node.nodes : []) : top
    const inside = sum(children.map(({ code }) => worthOf(code)))
    return {
      code: node?.code ?? '',
      points: written(sub(worth, inside)),
      cut: written(free ? sub(free, worth) : zero),
      status,
    }
  })
  return {
    id: member.id,
    total: written(total),
    base: written(base),
    bonus: written(bonus),
    penalty: written(penalty),
    cut: written(sub(total, shown)),
    missing: missing.length,
    flags,
    nodes: Object.fromEntries(nodes.map((one) => [one.node.code, written(one.worth)])),
    grade: final.get(member.id) ?? null,
    grade_before_sanctions: grade.before,
    sanctions: grade.applied,
    ...place,
    ledger: lines,
  }
}
