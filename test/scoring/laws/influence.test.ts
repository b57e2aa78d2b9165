import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FactChoice, factsInUse } from '../../../scoring/facts.ts'
import type { Fact } from '../../../scoring/model/fact.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import type { ResultMember } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { leavesOf } from '../../../scoring/model/sheet.ts'
import { score } from '../../../scoring/score.ts'
import { anyRun, anySeason } from '../support/any-season.ts'
import { patience, runs } from '../support/runs.ts'

/** Rules that look at all members. */
function compares({ rule }: Leaf): boolean {
  return (
    rule.kind === 'leader' || rule.kind === 'place' || (rule.kind === 'ratio' && rule.of === 'best')
  )
}

/** What of a member's result follows from its sheet alone, and not from its place among the others. */
function ownOf(member: ResultMember) {
  const { rank: _, tied: __, would_be: ___, decided_by: ____, grade: _____, ...own } = member
  return own
}

/** Whether the run sees a plan of anybody for the criterion of a fact. */
const planned = ({ facts }: SeasonFile, { stage, fallback }: FactChoice, { criterion }: Fact) =>
  [...factsInUse(facts, stage, fallback).values()].some(
    (ofMember) => ofMember.get(criterion)?.plan !== undefined,
  )

test(
  "one member's facts move another's points only through best, leader and place",
  () => {
    const law = fc.property(anySeason, anyRun, fc.nat(), (season, run, pick) => {
      const leaves = leavesOf(season.sheet).filter((leaf) => !compares(leaf))
      const alone = season.facts.filter((fact) =>
        leaves.some(({ code }) => code === fact.criterion),
      )
      fc.pre(alone.length > 0)
      const gone = alone[pick % alone.length]!
      const other = { ...season, facts: season.facts.filter((fact) => fact !== gone) }
      // Whether there is any plan at all decides what `ratio` of plan measures.
      fc.pre(planned(season, run, gone) === planned(other, run, gone))
      const others = (one: SeasonFile) =>
        new Map(
          score(one, run).members.flatMap((member) =>
            member.id === gone.member ? [] : [[member.id, ownOf(member)]],
          ),
        )
      expect(others(other)).toEqual(others(season))
    })
    fc.assert(law, runs(150))
  },
  patience,
)

test(
  'one out of competition changes no other member, but by a plan or a percentage of all members',
  () => {
    const law = fc.property(anySeason, anyRun, (season, run) => {
      const ranked = season.members.filter(({ status }) => status !== 'unranked')
      fc.pre(ranked.length > 0 && ranked.length < season.members.length)
      fc.pre(!/"(leader|plan)"/.test(JSON.stringify(season.sheet)))
      fc.pre(!/"base":"members"/.test(JSON.stringify([season.grades, season.awards])))
      const facts = season.facts.filter(({ member }) => ranked.some(({ id }) => id === member))
      const alone = score({ ...season, members: ranked, facts }, run)
      const beside = score(season, run)
      expect(beside.members.filter(({ rank }) => rank !== null)).toEqual(alone.members)
      expect(beside.awards).toEqual(alone.awards)
    })
    fc.assert(law, runs(100))
  },
  patience,
)
