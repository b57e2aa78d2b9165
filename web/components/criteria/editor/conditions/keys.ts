import type { Condition } from '../../../../../scoring/model/condition.ts'
import { isGroup, type Node } from '../../../../../scoring/model/node.ts'
import { kindOf } from '../../../../../scoring/rules/index.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import type { SheetDocument } from '../core/document.ts'
import { walk } from '../core/tree.ts'

/** What a condition stands at, and so may ask for. */
export type KeyScope = 'node' | 'grade' | 'award' | 'ranking'

const ofNodes = ['node', 'node_percent', 'quantity'] as const
const ofMember = ['total', 'base', 'bonus', 'penalty', 'missing'] as const

const namesOf = {
  node: [...ofNodes, 'flag'],
  grade: [...ofMember, ...ofNodes, 'flag'],
  award: ['rank', 'grade', ...ofMember, ...ofNodes, 'flag'],
  ranking: ['total', 'grade', ...ofMember.slice(1), ...ofNodes, 'flag', 'decision'],
} as const satisfies Record<KeyScope, readonly string[]>

export type KeyName = (typeof namesOf)[KeyScope][number]

/** The keys that may be chosen, as people call them. */
export function keyOptions(scope: KeyScope): { value: KeyName; label: string }[] {
  return namesOf[scope].map((name) => ({ value: name, label: t(`key.${name}`) }))
}

/** Whether a key is completed by the code of a node. */
export function takesNode(name: string): boolean {
  return (ofNodes as readonly string[]).includes(name)
}

/** The nodes that a key can mean; a code that is in use but gone stays to be seen. */
export function nodeOptions(
  { sheet }: SheetDocument,
  name: string,
  current: string,
): { value: string; label: string }[] {
  const fitting = walk(sheet.nodes).filter(({ node }) => name !== 'quantity' || measures(node))
  const options = fitting.map(({ node }) => ({
    value: node.code,
    label: `${node.code} ${node.title}`,
  }))
  const isThere = current === '' || options.some(({ value }) => value === current)
  return isThere ? options : [{ value: current, label: t('codeGone', current) }, ...options]
}

function measures(node: Node): boolean {
  return !isGroup(node) && kindOf(node.rule).measures?.(node.rule) !== false
}

/** The flags that some criterion raises, for choosing; names may also be typed. */
export function flagsIn({ sheet }: SheetDocument): string[] {
  const raised = walk(sheet.nodes).flatMap(({ node }) => {
    if (isGroup(node)) return []
    const own = (node.raises ?? []).map(({ flag }) => flag)
    return [...own, ...(kindOf(node.rule).flags?.(node.rule) ?? [])]
  })
  return [...new Set(raised)].sort()
}

/** A test to begin with: points of a node have to be chosen. */
export function newTest(scope: KeyScope): Condition {
  return scope === 'node' ? { key: 'node:', at_least: '1' } : { key: 'total', at_least: '1' }
}
