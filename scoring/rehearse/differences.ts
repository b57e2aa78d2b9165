import { cmp, type Exact, format, neg, parse, sign, sub, zero } from '../decimal.ts'
import type { AwardResult, Result, ResultMember } from '../model/result.ts'
import type { SeasonFile } from '../model/season.ts'
import { allNodes } from '../model/sheet.ts'
import type { AwardChange, Differences, Hold, MemberChange, NodeChange } from './model.ts'

/** A season and its result. */
export interface Scored {
  readonly season: SeasonFile
  readonly result: Result
}

/**
 * What differs between two results, member by member: totals and the nodes that they differ by, ranks,
 * grades and awards, these by their ids. Taken from the ledgers, so that it adds up exactly.
 */
export function differencesBetween(before: Scored, after: Scored): Differences {
  const was = new Map(before.result.members.map((member) => [member.id, member]))
  const is = new Set(after.result.members.map(({ id }) => id))
  return {
    members: after.result.members.flatMap((member) => {
      const own = was.get(member.id)
      return own ? [changeOf(before, after, own, member)] : []
    }),
    only_before: before.result.members.flatMap(({ id }) => (is.has(id) ? [] : [id])),
    only_after: after.result.members.flatMap(({ id }) => (was.has(id) ? [] : [id])),
  }
}

/** Whether anything that people look at differs for a member. */
export function isChanged({ total, rank, grade, awards }: MemberChange): boolean {
  return (
    total.from !== total.to || rank.from !== rank.to || grade.from !== grade.to || awards.length > 0
  )
}

function changeOf(
  before: Scored,
  after: Scored,
  was: ResultMember,
  is: ResultMember,
): MemberChange {
  const difference = format(sub(parse(is.total), parse(was.total)))
  return {
    id: is.id,
    name: after.season.members.find(({ id }) => id === is.id)!.name,
    total: { from: was.total, to: is.total, difference },
    rank: { from: was.rank, to: is.rank },
    grade: { from: gradeTitle(before, was), to: gradeTitle(after, is) },
    awards: awardChanges(before, after, is.id),
    nodes: nodeChanges(before, after, was, is),
  }
}

function gradeTitle({ season }: Scored, { grade }: ResultMember): string | null {
  return season.grades?.find(({ id }) => id === grade)?.title ?? grade
}

function awardChanges(before: Scored, after: Scored, member: string): AwardChange[] {
  const titles = new Map(
    [...(before.season.awards ?? []), ...(after.season.awards ?? [])].map(({ id, title }) => [
      id,
      title,
    ]),
  )
  return [...titles].flatMap(([award, title]) => {
    const from = holdOf(before.result.awards[award], member)
    const to = holdOf(after.result.awards[award], member)
    return from === to ? [] : [{ award, title, from, to }]
  })
}

function holdOf(award: AwardResult | undefined, member: string): Hold {
  if (!award) return 'not'
  if ([...award.recipients, ...award.withheld].includes(member)) return 'has'
  return award.pending?.among.includes(member) ? 'open' : 'not'
}

function nodeChanges(
  before: Scored,
  after: Scored,
  was: ResultMember,
  is: ResultMember,
): NodeChange[] {
  const titles = new Map(
    [before, after].flatMap(({ season: { sheet } }) =>
      [...allNodes(sheet), { code: '', title: sheet.title }].map(({ code, title }) => [
        code,
        title,
      ]),
    ),
  )
  const [old, now] = [pointsByNode(was), pointsByNode(is)]
  const changes = [...titles].flatMap(([code, title]) => {
    const [from, to] = [old.get(code), now.get(code)]
    const difference = sub(to ?? zero, from ?? zero)
    return sign(difference) === 0 ? [] : [{ code, title, from, to, difference }]
  })
  return changes
    .sort((a, b) => cmp(size(b.difference), size(a.difference)))
    .map(({ code, title, from, to, difference }) => ({
      ...{ code, title, difference: format(difference) },
      from: from === undefined ? null : format(from),
      to: to === undefined ? null : format(to),
    }))
}

function pointsByNode({ ledger }: ResultMember): Map<string, Exact> {
  return new Map(ledger.map(({ code, points }) => [code, parse(points)]))
}

function size(points: Exact): Exact {
  return sign(points) < 0 ? neg(points) : points
}
