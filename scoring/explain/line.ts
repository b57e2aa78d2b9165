import { type Exact, format } from '../decimal.ts'
import { saidBy } from '../ledger.ts'
import type { Both, Cut, ExplainedLine } from '../model/explained.ts'
import type { Fact } from '../model/fact.ts'
import type { Node } from '../model/node.ts'
import type { Result } from '../model/result.ts'
import type { SeasonFile } from '../model/season.ts'
import { ownShare } from '../tree/group.ts'
import type { Part } from '../tree/part.ts'
import type { MemberScore } from '../tree/score-member.ts'
import { worthOf } from '../tree/worth-of.ts'
import { type CutOf, cutInWords } from '../words/cut.ts'
import { factInWords, figuresOf } from '../words/fact.ts'
import { nodeInWords } from '../words/rule.ts'
import { stepsOf } from '../words/steps.ts'
import { wayOf } from '../words/way.ts'
import type { Worked, WorkedMember } from '../work.ts'
import { cutsOf } from './line-cuts.ts'
import { numbersOf } from './line-numbers.ts'
import { sentenceOf } from './line-sentence.ts'
import { exactText, inBoth } from './line-text.ts'

/**
 * The account of a member's total, taken apart: for each line of the ledger, in its order, the fact and
 * the rule in words, every step with its numbers, what was cut and by which limit, and one sentence. The
 * steps replayed give the line's points, and the points of all lines the total.
 *
 * @throws {RangeError} When it is no member: a bug in the caller.
 */
export function explainMember(worked: Worked, memberId: string): ExplainedLine[] {
  const member = worked.members.get(memberId)
  if (!member) throw new RangeError(`no member ${memberId}`)
  const explain = lineExplainer(worked, member)
  return worked.sheet.parts.map(explain)
}

/** A result with `explained` in every line of its ledgers. */
export function withExplanations(result: Result, worked: Worked): Result {
  const members = result.members.map((member) => {
    const lines = explainMember(worked, member.id)
    const ledger = member.ledger.map((line, at) => ({ ...line, explained: lines[at]! }))
    return { ...member, ledger }
  })
  return { ...result, members }
}

function lineExplainer(worked: Worked, { score }: WorkedMember): (part: Part) => ExplainedLine {
  const { season } = worked
  return (part) => {
    const worth = worthOf(part, score.standings)
    const vi = stepsOf(part, worth, { season, score, language: 'vi' })
    const en = stepsOf(part, worth, { season, score, language: 'en' })
    const steps = wayOf(part, worth).map((op, at) => ({
      ...numbersOf(op, part, worth, score),
      ...{ vi: vi[at]!, en: en[at]! },
    }))
    const cuts = cutsOf(part, score, worked)
    const fact = score.usage.facts[part.at]!
    return {
      ...{ code: part.code, title: (part.node ?? season.sheet).title },
      ...{
        fact: factOf(part, fact),
        rule: ruleOf(part, season),
        parts: partsOf(part, score),
        steps,
      },
      ...{ value: exactText(worth.value), points: format(pointsOf(part, score)) },
      cut: cuts.map(explainCut),
      ...(fact?.reason === undefined ? {} : { reason: fact.reason }),
      sentence: inBoth((say) => sentenceOf({ part, worth, steps, cuts }, say)),
    }
  }
}

function factOf({ node }: Part, fact: Fact | null): ExplainedLine['fact'] {
  if (!fact || !node) return null
  return { said: saidBy(fact), ...inBoth((say) => factInWords(node, fact, figuresOf(say))) }
}

/** The sheet is told as the group that it is. */
function ruleOf({ node }: Part, season: SeasonFile): Both {
  const told: Node = node ?? { ...pick(season.sheet), code: '' }
  return { vi: nodeInWords(told, season, 'vi'), en: nodeInWords(told, season, 'en') }
}

function pick({ title, base, min, max, nodes }: SeasonFile['sheet']) {
  return { title, base, min, max, nodes }
}

function partsOf({ children }: Part, { standings }: MemberScore): ExplainedLine['parts'] {
  return children.map(({ code, at }) => ({ code, value: exactText(standings[at]!.value) }))
}

/** Of a group only what it adds itself: its parts have lines of their own. */
function pointsOf(part: Part, { standings }: MemberScore): Exact {
  return part.leaf ? standings[part.at]!.value : ownShare(part, standings)
}

function explainCut(cut: CutOf): Cut {
  const { by, code, points, limit, chosen } = cut
  return {
    ...{ by, code, points: points === null ? null : exactText(points) },
    ...(limit === undefined ? {} : { limit: exactText(limit) }),
    ...(chosen === undefined ? {} : { chosen }),
    ...inBoth((say) => cutInWords(cut, say)),
  }
}
