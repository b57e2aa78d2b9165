import type { Condition, Test } from '../../../scoring/model/condition.ts'
import { operators, testsIn } from '../../../scoring/model/condition.ts'
import { isRanked } from '../../../scoring/model/member.ts'
import type { Leaf, Node } from '../../../scoring/model/node.ts'
import type { AwardResult, Result } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { allNodes } from '../../../scoring/model/sheet.ts'
import type { Run } from './schoolbook/sheet.ts'

/** What a season uses and what came about in its result, each by a name such as `rule perUnit of=growth`. */
export function featuresOf(season: SeasonFile, run: Run, result: Result): Set<string> {
  return new Set([
    ...allNodes(season.sheet).flatMap(ofNode),
    ...season.facts.flatMap((fact) => Object.keys(fact).map((field) => `fact ${field}`)),
    ...conditionsIn(season).flatMap(([place, condition]) => ofCondition(place, condition)),
    ...ofRun(season, run),
    ...ofRanking(season, result),
    ...ofGrades(season, result),
    ...(season.awards ?? []).flatMap((award) => ofAward(season, award, result.awards[award.id]!)),
    ...result.members.flatMap(({ ledger }) => ledger.flatMap(ofLine)),
  ])
}

function ofNode(node: Node): string[] {
  const own = Object.entries(node)
    .filter(([field]) => !['code', 'title', 'nodes', 'rule'].includes(field))
    .map(
      ([field, value]) =>
        `node ${field}${typeof value === 'string' && /^[a-z]/.test(value) ? `=${value}` : ''}`,
    )
  if ('nodes' in node) return [...own, 'group', ...own.map((name) => `group ${name}`)]
  return [
    ...own,
    ...(node.round ? [`round ${node.round.mode ?? 'default'}`] : []),
    ...ofRule(node.rule),
  ]
}

function ofRule({ kind, ...fields }: Leaf['rule']): string[] {
  const said = Object.entries(fields).map(([field, value]) =>
    typeof value === 'boolean' || /^[a-z]/.test(String(value)) ? `${field}=${value}` : field,
  )
  return [`rule ${kind}`, ...said.map((name) => `rule ${kind} ${name}`)]
}

function conditionsIn(season: SeasonFile): [place: string, Condition | undefined][] {
  return [
    ...allNodes(season.sheet).map(({ requires }) => ['node', requires] as [string, Condition]),
    ...(season.grades ?? []).map(({ requires }) => ['grade', requires] as [string, Condition]),
    ...(season.sanctions ?? []).map(({ when }) => ['sanction', when] as [string, Condition]),
    ...(season.awards ?? []).map(({ requires }) => ['award', requires] as [string, Condition]),
  ]
}

function ofCondition(place: string, condition: Condition | undefined): string[] {
  if (!condition) return []
  const outer = ['all', 'any', 'not'].filter((name) => name in condition)
  return [
    ...outer.map((name) => `condition ${name}`),
    ...testsIn(condition).flatMap(({ test }) => ofTest(place, test)),
  ]
}

function ofTest(place: string, test: Test): string[] {
  const operator = operators.find((name) => test[name] !== undefined)!
  return [`condition ${operator}`, `${place} asks ${test.key.split(':')[0]}`]
}

function ofRun({ members, facts }: SeasonFile, { stage, fallback }: Run): string[] {
  const early = facts.some((fact) => fact.stage === 'self')
  return [
    `stage ${stage}`,
    ...(fallback && early ? ['fallback'] : []),
    ...(members.some((member) => !isRanked(member)) ? ['unranked'] : []),
    ...(members.some(isRanked) ? [] : ['all unranked']),
  ]
}

function ofRanking({ ranking, decisions = [] }: SeasonFile, { members }: Result): string[] {
  const keys = ranking?.keys ?? []
  const orders = decisions.filter((one) => 'ranking' in one)
  return [
    `scheme ${ranking?.scheme ?? 'default'}`,
    ...keys.flatMap(({ key, dir, precision }) => [
      `rank by ${key.split(':')[0]} ${dir ?? 'default'}`,
      ...(precision === undefined ? [] : [`precision ${precision}`]),
    ]),
    ...members.flatMap(({ decided_by, tied }) => [
      ...(tied ? ['tied'] : []),
      ...(decided_by?.values?.includes(null) ? ['missing key'] : []),
      ...(decided_by?.key === 'decision' ? ['order decided'] : []),
      ...(orders.length > 0 && decided_by?.key === null ? ['order not decided'] : []),
    ]),
  ]
}

function ofGrades({ grades = [], sanctions = [] }: SeasonFile, { members }: Result): string[] {
  return [
    ...grades.flatMap(({ quota, tie }) =>
      quota ? [`grade quota ${'count' in quota ? 'count' : quota.base} ${tie ?? 'default'}`] : [],
    ),
    ...members.flatMap((member) => {
      const applied = member.sanctions.map((at) => sanctions[at]!)
      const effects = applied.flatMap((one) => Object.keys(one).filter((name) => name !== 'when'))
      return [
        ...effects.map((name) => `sanction ${name}`),
        ...(applied.some(({ exactly }) => exactly === null) ? ['sanction exactly null'] : []),
        ...(grades.length > 0 && member.grade_before_sanctions === null ? ['no grade'] : []),
        ...(applied.length === 0 && member.grade !== member.grade_before_sanctions
          ? ['fallen by quota']
          : []),
      ]
    }),
  ]
}

function ofAward(
  { award_policy, blocks = [], decisions = [] }: SeasonFile,
  award: NonNullable<SeasonFile['awards']>[number],
  { seats, recipients, withheld, pending, unfilled, overrun }: AwardResult,
): string[] {
  const { quota, tie = 'default' } = award
  const denied = blocks.some((one) => one.kind === 'denied' && [award.id, '*'].includes(one.award))
  const decided = decisions.some((one) => 'award' in one && one.award === award.id)
  const met = {
    [`award quota ${'count' in quota ? 'count' : quota.base}`]: true,
    'award min': 'min' in quota && quota.min !== undefined && quota.min === seats,
    [`award tie ${tie}`]: true,
    'award over its seats': overrun > 0,
    'award unfilled': unfilled > 0,
    'award pending': pending !== null,
    'award decided': decided && recipients.length + withheld.length > 0 && pending === null,
    'award not decided': decided && pending !== null,
    'award withheld': withheld.length > 0,
    'award denied': denied,
    'award absorbs': award_policy?.between === 'absorb',
    'award from': award.from !== undefined && recipients.length > 0,
    'award with higher': award.with_higher === true && recipients.length > 0,
    'award counts higher': (award.counts_higher ?? []).length > 0,
    'award ceiling': award.legal_ceiling === true,
  }
  return Object.keys(met).filter((name) => met[name])
}

function ofLine({ status, cut }: Result['members'][number]['ledger'][number]): string[] {
  return [`line ${status}`, ...(cut === '0' ? [] : [cut.startsWith('-') ? 'lifted' : 'cut'])]
}
