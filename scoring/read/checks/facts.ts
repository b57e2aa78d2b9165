import { cmp, parse } from '../../decimal.ts'
import { type Fact, type FactField, factFields } from '../../model/fact.ts'
import { isGroup, type Leaf, type Node } from '../../model/node.ts'
import { defaultStage, overrideStages } from '../../model/stage.ts'
import { factComplaints } from '../../rules/checks.ts'
import { kindOf } from '../../rules/index.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Finding } from '../fault.ts'
import { complaintFinding } from './nodes.ts'

export function checkFacts(catalogue: Catalogue): Finding[] {
  return catalogue.season.facts.flatMap((fact, at) =>
    factFindings(fact, catalogue).map((finding) => ({
      ...finding,
      path: ['facts', at, ...finding.path],
    })),
  )
}

/** What is wrong with one fact under this sheet; paths begin inside the fact. */
export function factFindings(
  fact: Fact,
  { members, memberIds, nodes, codes }: Catalogue,
): Finding[] {
  const { member, criterion } = fact
  const findings: Finding[] = members.has(member)
    ? []
    : [{ path: ['member'], code: 'reference.unknown', written: member, names: memberIds }]
  const node = nodes.get(criterion)?.node
  if (!node)
    return [
      ...findings,
      { path: ['criterion'], code: 'reference.unknown', written: criterion, names: codes },
    ]
  const fields = factFields.filter((field) => fact[field] !== undefined)
  if (fields.includes('not_applicable'))
    return [...findings, ...notApplicableFindings(node, fields)]
  return [
    ...findings,
    ...(isGroup(node)
      ? fields.map((field): Finding => ({ path: [field], code: 'fact.on_group' }))
      : leafFindings(node, fact, fields)),
  ]
}

function notApplicableFindings(node: Node, fields: readonly FactField[]): Finding[] {
  const others = fields.filter((field) => field !== 'not_applicable')
  return [
    ...(node.not_applicable === undefined
      ? [{ path: ['not_applicable'], code: 'not_applicable.refused' } as const]
      : []),
    ...others.map((field): Finding => ({ path: [field], code: 'field.contradicts' })),
  ]
}

function leafFindings(leaf: Leaf, fact: Fact, fields: readonly FactField[]): Finding[] {
  const takes = kindOf(leaf.rule).takes(leaf.rule)
  const decidesPoints = takes.includes('points')
  const usable = decidesPoints ? takes : [...takes, 'points', 'reason']
  return [
    ...fields
      .filter((field) => !usable.includes(field))
      .map((field): Finding => ({ path: [field], code: 'fact.unusable', names: () => takes })),
    ...(decidesPoints ? [] : overrideFindings(leaf, fact)),
    ...factComplaints(leaf.rule, fact).map((one) => complaintFinding(one, fact, [])),
  ]
}

/** A person's own points for a leaf that a rule computes: at which stages, why, and how many. */
function overrideFindings({ min, max }: Leaf, { points, reason, stage }: Fact): Finding[] {
  if (points === undefined)
    return reason === undefined ? [] : [{ path: ['reason'], code: 'fact.unusable' }]
  const value = parse(points)
  const outside =
    (min !== undefined && cmp(value, parse(min)) < 0) ||
    (max !== undefined && cmp(value, parse(max)) > 0)
  const findings: Finding[] = []
  if (!overrideStages.includes(stage ?? defaultStage))
    findings.push({ path: ['points'], code: 'override.stage' })
  if (reason === undefined) findings.push({ path: ['reason'], code: 'override.reason_missing' })
  if (outside) findings.push({ path: ['points'], code: 'override.outside', written: points })
  return findings
}
