import { isGroup } from '../../../../../scoring/model/node.ts'
import type { Row } from './rows.ts'
import { landing, type NodePath, samePath, siblingOf } from './tree.ts'

/** A line of the tree as it lies on the screen, in pixels. */
export interface Line {
  top: number
  bottom: number
}

/** Where a dragged node would go. */
export interface Drop {
  /** The line at which it shows, by its place in the list. */
  at: number
  side: 'before' | 'after' | 'inside'
  /** How deep it would stand there, from 1. */
  level: number
  /** The path that it would have. */
  to: NodePath
}

/** How far each level is set in, in pixels. */
export const indent = 16

/**
 * What letting go here would do.
 *
 * @param x From the start of the tree's text, for how deep it goes behind the last of a section.
 * @returns Undefined where nothing would change, or the node would come to lie in itself.
 */
export function dropAt(
  rows: readonly Row[],
  lines: readonly Line[],
  from: NodePath,
  { x, y }: { x: number; y: number },
): Drop | undefined {
  const at = lines.findIndex(({ bottom }) => y < bottom)
  const place = placeAt(rows, lines, at < 0 ? rows.length - 1 : at, { x, y })
  const to = place && landing(from, place.before)
  if (!place || !to || samePath(to, from)) return undefined
  return { at: place.at, side: place.side, level: to.length, to }
}

interface Place extends Pick<Drop, 'at' | 'side'> {
  before: NodePath
}

function placeAt(
  rows: readonly Row[],
  lines: readonly Line[],
  at: number,
  { x, y }: { x: number; y: number },
): Place | undefined {
  const [row, line] = [rows[at], lines[at]]
  if (!row || !line) return undefined
  const part = (y - line.top) / (line.bottom - line.top)
  const { node, path } = row
  const margin = isGroup(node) ? 0.3 : 0.5
  if (part < margin) return { at, side: 'before', before: path }
  if (isGroup(node) && part < 1 - margin)
    return { at, side: 'inside', before: [...path, node.nodes.length] }
  if (isGroup(node) && row.expanded && node.nodes.length > 0)
    return { at, side: 'after', before: [...path, 0] }
  return { at, side: 'after', before: siblingOf(outward(row, rows, at, x), 1) }
}

/** Behind the last line of a section the pointer says, further left, that it goes behind the section. */
function outward({ path }: Row, rows: readonly Row[], at: number, x: number): NodePath {
  const next = rows[at + 1]?.level ?? 1
  const wanted = Math.max(1, Math.floor(x / indent) + 1)
  return path.slice(0, Math.max(next, Math.min(path.length, wanted)))
}
