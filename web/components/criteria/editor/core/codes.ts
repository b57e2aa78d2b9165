import { isGroup, type Node } from '../../../../../scoring/model/node.ts'
import { renamedCondition } from './references.ts'
import { type NodePath, walk } from './tree.ts'

/** How the parts of a sheet are numbered: I II III, 1 2 3, A B C, a b c. */
interface Style {
  matches: RegExp
  write: (number: number) => string
}

const letter = (first: string) => (number: number) => {
  const place = number - 1
  const repeat = Math.floor(place / 26) + 1
  return String.fromCharCode(first.charCodeAt(0) + (place % 26)).repeat(repeat)
}
const styles: readonly Style[] = [
  { matches: /^[IVXLCDM]+$/, write: roman },
  { matches: /^\d+$/, write: String },
  { matches: /^[A-Z]$/, write: letter('A') },
  { matches: /^[a-z]$/, write: letter('a') },
]

/**
 * The codes that all nodes would have in order, as the sheet begins to number them: its sections as the
 * first of them, what is in a section by the section's code and a number.
 *
 * @returns The nodes whose code changes, with the new one.
 */
export function renumbered(nodes: readonly Node[]): { path: NodePath; code: string }[] {
  const all = walk(nodes)
  const top = styleOf(nodes[0]?.code ?? '')
  const mark = separatorOf(nodes)
  const codes = new Map<string, string>()
  const codeOf = (path: NodePath) => codes.get(path.join('.')) ?? ''
  for (const { path } of all) {
    const number = (path.at(-1) ?? 0) + 1
    const around = path.slice(0, -1)
    codes.set(
      path.join('.'),
      around.length === 0 ? top.write(number) : `${codeOf(around)}${mark}${number}`,
    )
  }
  return all.flatMap(({ node, path }) =>
    node.code === codeOf(path) ? [] : [{ path, code: codeOf(path) }],
  )
}

/** A code that no node has, for a new one after its siblings. */
export function nextCode(
  taken: ReadonlySet<string>,
  siblings: readonly Node[],
  parent: string | null,
): string {
  const last = siblings.at(-1)?.code
  const number = siblings.length + 1
  const style = parent === null ? styleOf(last ?? '') : null
  const [, stem = '', tail] = /^(.*?)(\d+)$/.exec(last ?? '') ?? []
  const write = (n: number) => {
    if (style) return style.write(n)
    if (tail !== undefined) return `${stem}${Number(tail) + n - siblings.length}`
    return `${parent}.${n}`
  }
  for (let at = number; ; at++) if (!taken.has(write(at))) return write(at)
}

/**
 * Copies of nodes with codes of their own; conditions in them that meant each other mean the copies.
 *
 * @param code Of the first copy; those of the others follow from it.
 */
export function copied(node: Node, code: string, taken: ReadonlySet<string>): Node {
  const used = new Set(taken)
  const codes = new Map<string, string>()
  for (const { node: each } of walk([node])) {
    const fresh = each === node ? code : follow(each.code, node.code, code)
    const free = firstFree(fresh, used)
    used.add(free)
    codes.set(each.code, free)
  }
  return recoded(node, codes)
}

function recoded(node: Node, codes: ReadonlyMap<string, string>): Node {
  const own = {
    ...node,
    code: codes.get(node.code) ?? node.code,
    ...(node.requires && { requires: renamedCondition(node.requires, codes) }),
  }
  return isGroup(own) ? { ...own, nodes: own.nodes.map((each) => recoded(each, codes)) } : own
}

function follow(code: string, from: string, to: string): string {
  return code.startsWith(from) ? `${to}${code.slice(from.length)}` : code
}

function firstFree(code: string, used: ReadonlySet<string>): string {
  if (!used.has(code)) return code
  for (let number = 2; ; number++) if (!used.has(`${code}-${number}`)) return `${code}-${number}`
}

function styleOf(code: string): Style {
  return styles.find(({ matches }) => matches.test(code)) ?? styles[0]!
}

/** "a1" in section "a" has none, "I.1" a point. */
function separatorOf(nodes: readonly Node[]): string {
  const plain = nodes.some(
    (node) =>
      isGroup(node) &&
      node.nodes[0] &&
      /^\d+$/.test(node.nodes[0].code.slice(node.code.length)) &&
      node.nodes[0].code.startsWith(node.code),
  )
  return plain ? '' : '.'
}

const numerals: readonly [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(number: number): string {
  let [rest, text] = [number, '']
  for (const [worth, sign] of numerals)
    while (rest >= worth) {
      text += sign
      rest -= worth
    }
  return text
}
