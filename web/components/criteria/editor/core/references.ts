import {
  type Condition,
  keyParts,
  type Path,
  testsIn,
} from '../../../../../scoring/model/condition.ts'
import { type SheetDocument, withValue } from './document.ts'
import { isWithin, type NodePath, placeOf, walk } from './tree.ts'

/** Keys of conditions and of the ranking that name a node. */
const ofNodes: readonly string[] = ['node', 'node_percent', 'quantity']

/** What refers to a node: another node's condition, a grade, a sanction, a ranking key, an award. */
export type Referrer =
  | { kind: 'node'; path: NodePath; code: string }
  | { kind: 'grade' | 'award'; at: number; title: string }
  | { kind: 'sanction' | 'ranking'; at: number }

export interface Reference {
  by: Referrer
  /** The code that is referred to. */
  code: string
  /** Where the key stands that names it. */
  path: Path
  /** The key as it is: `node_percent:I`. */
  key: string
}

/** Every reference to a node, in the order of the file. */
export function referencesIn(document: SheetDocument): Reference[] {
  const { sheet, grades = [], sanctions = [], ranking, awards = [] } = document
  return [
    ...walk(sheet.nodes).flatMap(({ node, path }) =>
      inCondition(node.requires, [...placeOf(path), 'requires'], {
        kind: 'node',
        path,
        code: node.code,
      }),
    ),
    ...grades.flatMap(({ requires, title }, at) =>
      inCondition(requires, ['grades', at, 'requires'], { kind: 'grade', at, title }),
    ),
    ...sanctions.flatMap(({ when }, at) =>
      inCondition(when, ['sanctions', at, 'when'], { kind: 'sanction', at }),
    ),
    ...(ranking?.keys ?? []).flatMap(({ key }, at) =>
      toNode(key, ['ranking', 'keys', at, 'key'], { kind: 'ranking', at }),
    ),
    ...awards.flatMap(({ requires, title }, at) =>
      inCondition(requires, ['awards', at, 'requires'], { kind: 'award', at, title }),
    ),
  ]
}

/** What outside of a node refers to it or to anything in it. */
export function referencesTo(document: SheetDocument, path: NodePath): Reference[] {
  const all = walk(document.sheet.nodes)
  const inside = all.filter((one) => isWithin(one.path, path))
  const codes = new Set(inside.map(({ node }) => node.code))
  return referencesIn(document).filter(
    ({ by, code }) => codes.has(code) && !(by.kind === 'node' && isWithin(by.path, path)),
  )
}

/** The document with every reference to an old code naming the new one. */
export function withReferences(
  document: SheetDocument,
  codes: ReadonlyMap<string, string>,
): SheetDocument {
  return referencesIn(document).reduce((changed, { code, path, key }) => {
    const next = codes.get(code)
    return next === undefined ? changed : withValue(changed, path, renamed(key, next))
  }, document)
}

/** A condition with its references renamed. */
export function renamedCondition(
  condition: Condition,
  codes: ReadonlyMap<string, string>,
): Condition {
  return testsIn(condition).reduce((changed, { test, path }) => {
    const { name, code } = keyParts(test.key)
    const next = code !== null && ofNodes.includes(name) ? codes.get(code) : undefined
    return next === undefined
      ? changed
      : withValue(changed, [...path, 'key'], renamed(test.key, next))
  }, condition)
}

function renamed(key: string, code: string): string {
  return `${keyParts(key).name}:${code}`
}

function inCondition(condition: Condition | undefined, path: Path, by: Referrer): Reference[] {
  if (!condition) return []
  return testsIn(condition).flatMap(({ test, path: inside }) =>
    toNode(test.key, [...path, ...inside, 'key'], by),
  )
}

function toNode(key: string, path: Path, by: Referrer): Reference[] {
  const { name, code } = keyParts(key)
  return code !== null && ofNodes.includes(name) ? [{ by, code, path, key }] : []
}
