import type { Group, Node } from './node.ts'

/** Chuẩn, Thưởng, Trừ: see `Kind`. */
export const kinds = ['base', 'bonus', 'penalty'] as const

export function isGroup(node: Node): node is Group {
  return 'nodes' in node
}
