import { isGroup, type Node } from '../../../../../scoring/model/node.ts'
import type { SheetDocument } from './document.ts'
import { walk } from './tree.ts'

/** Where two versions of a sheet say something else; '' where one of them has nothing there. */
export interface Difference {
  /** Of the node; '' for what belongs to the sheet as a whole. */
  code: string
  mine: string
  theirs: string
}

/** What differs, node by node in printed order, then the rest; more than a screen shows is not listed. */
export function differences(mine: SheetDocument, theirs: SheetDocument, most = 8): Difference[] {
  const [own, other] = [byCode(mine), byCode(theirs)]
  const codes = [...new Set([...own.keys(), ...other.keys()])]
  const nodes = codes.flatMap((code): Difference[] => {
    const [one, two] = [own.get(code), other.get(code)]
    return textOf(one) === textOf(two) ? [] : [{ code, mine: wordsOf(one), theirs: wordsOf(two) }]
  })
  const rest =
    restOf(mine) === restOf(theirs) ? [] : [{ code: '', mine: mine.title, theirs: theirs.title }]
  return [...nodes, ...rest].slice(0, most)
}

function byCode({ sheet }: SheetDocument): Map<string, Node> {
  return new Map(walk(sheet.nodes).map(({ node }) => [node.code, node]))
}

/** A node without what is in it: that differs by itself. */
function textOf(node: Node | undefined): string {
  if (!node) return ''
  return JSON.stringify(
    isGroup(node) ? { ...node, nodes: node.nodes.map(({ code }) => code) } : node,
  )
}

/** Title and maximum; a criterion that differs in its rule alone is at least named. */
function wordsOf(node: Node | undefined): string {
  if (!node) return ''
  const numbers = isGroup(node)
    ? [node.max]
    : [node.max, 'points' in node.rule ? String(node.rule.points) : undefined]
  return [node.title, ...numbers].filter((part) => part !== undefined).join(' · ')
}

function restOf({ sheet: { nodes: _nodes, ...sheet }, ...rest }: SheetDocument): string {
  return JSON.stringify({ ...rest, sheet })
}
