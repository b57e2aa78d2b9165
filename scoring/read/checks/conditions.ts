import { parse, sign } from '../../decimal.ts'
import {
  type Condition,
  comparison,
  keyParts,
  keyPrefixes,
  type Path,
  plainKeys,
  type Test,
  testsIn,
} from '../../model/condition.ts'
import { isGroup } from '../../model/node.ts'
import { kindOf } from '../../rules/index.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Finding } from '../fault.ts'

/** The keys that may stand in one place of the file. */
export type Allowed = readonly string[]

export const keysOfNodes: Allowed = keyPrefixes
export const keysOfGrades: Allowed = [
  ...plainKeys.filter((key) => key !== 'rank' && key !== 'grade'),
  ...keyPrefixes,
]
export const keysOfAwards: Allowed = [...plainKeys, ...keyPrefixes]
export const keysOfRanking: Allowed = [
  ...plainKeys.filter((key) => key !== 'rank'),
  ...keyPrefixes,
  'decision',
]

/** The tests of one condition: keys that there are and that may stand here, grades that there are. */
export function checkCondition(
  condition: Condition | undefined,
  path: Path,
  allowed: Allowed,
  catalogue: Catalogue,
): Finding[] {
  if (!condition) return []
  return testsIn(condition).flatMap(({ test, path: inside }) => [
    ...checkKey(test.key, [...path, ...inside, 'key'], allowed, catalogue),
    ...gradeFindings(test, [...path, ...inside], catalogue),
  ])
}

function gradeFindings(test: Test, path: Path, { grades }: Catalogue): Finding[] {
  if (test.key !== 'grade') return []
  const { operator, operand } = comparison(test)
  return referenceFindings(operand, [...path, operator], grades)
}

/** A name that must be one of these. */
export function referenceFindings(name: string, path: Path, names: readonly string[]): Finding[] {
  return names.includes(name)
    ? []
    : [{ path, code: 'reference.unknown', written: name, names: () => names }]
}

/** A key of a condition or ranking. */
export function checkKey(
  key: string,
  path: Path,
  allowed: Allowed,
  catalogue: Catalogue,
): Finding[] {
  const { name, code } = keyParts(key)
  const takesCode = (keyPrefixes as Allowed).includes(name)
  const known = takesCode
    ? code !== null
    : code === null && [...plainKeys, 'decision'].includes(name)
  if (!known) {
    const names = () =>
      allowed.map((one) => ((keyPrefixes as Allowed).includes(one) ? `${one}:…` : one))
    return [{ path, code: 'key.unknown', written: key, names }]
  }
  if (!allowed.includes(name)) return [{ path, code: 'key.not_here', written: key }]
  return code === null ? [] : codeFindings(name, code, key, path, catalogue)
}

function codeFindings(
  name: string,
  code: string,
  key: string,
  path: Path,
  { nodes, codes, flags }: Catalogue,
): Finding[] {
  const refused = (names: () => readonly string[]): Finding[] => {
    const keys = () => names().map((one) => `${name}:${one}`)
    return [{ path, code: 'reference.unknown', written: key, names: keys }]
  }
  if (name === 'flag') return flags.has(code) ? [] : refused(() => [...flags])
  const node = nodes.get(code)?.node
  if (!node) return refused(codes)
  if (name === 'node_percent')
    return node.max !== undefined && sign(parse(node.max)) > 0
      ? []
      : [{ path, code: 'key.no_max', written: key }]
  if (name === 'quantity' && (isGroup(node) || kindOf(node.rule).measures?.(node.rule) === false))
    return [{ path, code: 'key.measures_nothing', written: key }]
  return []
}
