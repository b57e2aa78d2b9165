import { cmp, parse } from '../../decimal.ts'
import type { Path } from '../../model/condition.ts'
import { isGroup, type Leaf } from '../../model/node.ts'
import type { Complaint } from '../../rule.ts'
import { ruleComplaints } from '../../rules/checks.ts'
import { kindOf } from '../../rules/index.ts'
import type { Catalogue, Entry } from '../catalogue.ts'
import type { Finding } from '../fault.ts'
import type { FaultCode } from '../messages.ts'

/** What a node says that its schema cannot check alone: clamps, rules, what "not applicable" rests on. */
export function checkNodes({ season, entries }: Catalogue): Finding[] {
  const { sheet } = season
  return [
    ...clampFindings(sheet, ['sheet']),
    ...entries.flatMap((entry) => [
      ...clampFindings(entry.node, entry.path),
      ...notApplicableFindings(entry, entry.parent ? entry.parent.node : sheet),
      ...(isGroup(entry.node) ? [] : leafFindings(entry.node, entry.path)),
    ]),
  ]
}

interface Clamps {
  min?: string | undefined
  max?: string | undefined
}

function clampFindings({ min, max }: Clamps, path: Path): Finding[] {
  if (min === undefined || max === undefined || cmp(parse(min), parse(max)) <= 0) return []
  return [{ path: [...path, 'min'], code: 'number.min_above_max' }]
}

function notApplicableFindings(
  { node, path }: Entry,
  parent: Clamps & { combine?: string | undefined },
): Finding[] {
  const finding = (code: FaultCode): Finding[] => [{ path: [...path, 'not_applicable'], code }]
  if (node.not_applicable === undefined || node.not_applicable === 'zero') return []
  if (node.max === undefined) return finding('not_applicable.no_max')
  if (node.not_applicable === 'full') return []
  if ((parent.combine ?? 'sum') !== 'sum') return finding('not_applicable.no_sum')
  return parent.max === undefined ? finding('not_applicable.no_parent_max') : []
}

function leafFindings(leaf: Leaf, path: Path): Finding[] {
  const kind = kindOf(leaf.rule)
  const findings = ruleComplaints(leaf.rule).map((one) =>
    complaintFinding(one, leaf.rule, [...path, 'rule']),
  )
  const measures = kind.measures?.(leaf.rule) ?? true
  if (leaf.raises && !measures)
    findings.push({ path: [...path, 'raises'], code: 'raises.unmeasured' })
  const sums = kind.takes(leaf.rule).some((field) => field === 'quantity' || field === 'actual')
  if (leaf.claims && !sums) findings.push({ path: [...path, 'claims'], code: 'claims.unusable' })
  if (leaf.claims?.money_kind && leaf.claims.measure !== 'money')
    findings.push({ path: [...path, 'claims', 'money_kind'], code: 'claims.not_money' })
  return findings
}

/** A complaint about a rule or fact, placed in the file, with what stands there. */
export function complaintFinding(
  { path, code, names }: Complaint,
  about: object,
  at: Path,
): Finding {
  const written = path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown>)?.[key],
    about,
  )
  return {
    path: [...at, ...path],
    code,
    names,
    written: typeof written === 'string' ? written : undefined,
  }
}
