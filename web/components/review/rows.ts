import { isGroup, type Node } from '../../../scoring/model/node.ts'

/** A row of the matrix: a group with its sum, or a leaf with its cells. */
export interface MatrixRow {
  code: string
  title: string
  max: string | null
  leaf: boolean
  /** 0 for the parts of the sheet. */
  depth: number
}

/** Every node of the sheet, parents before children. */
export function rowsOf(nodes: readonly Node[], depth = 0): MatrixRow[] {
  return nodes.flatMap((node) => {
    const row = { code: node.code, title: node.title, max: node.max ?? null, depth }
    return isGroup(node)
      ? [{ ...row, leaf: false }, ...rowsOf(node.nodes, depth + 1)]
      : [{ ...row, leaf: true }]
  })
}

/** The rows of the given leaves, and the groups that hold one of them. */
export function rowsWith(rows: readonly MatrixRow[], leaves: ReadonlySet<string>): MatrixRow[] {
  return rows.filter((row, index) => {
    if (row.leaf) return leaves.has(row.code)
    const end = rows.findIndex((other, at) => at > index && other.depth <= row.depth)
    return rows
      .slice(index + 1, end < 0 ? undefined : end)
      .some(({ leaf, code }) => leaf && leaves.has(code))
  })
}
