import { fold } from '../../scoring/fold.ts'
import type { Node } from '../../scoring/model/node.ts'
import { findHead } from './head.ts'
import { linesOf, textIn } from './lines.ts'
import type { OutlineItem, TableLine } from './model.ts'
import { outline } from './outline.ts'
import { decimal, readRule } from './rule.ts'

/** A sheet as a table states it; what is wrong with it is for the check of sheets to say. */
export interface ReadSheet {
  title: string
  max?: string
  nodes: Node[]
}

const longestTitle = 500

/** Reads a cluster's scoring sheet from a table; `null` where there is none in it. */
export function readTable(table: readonly TableLine[]): ReadSheet | null {
  const head = findHead(table)
  if (!head) return null
  const { lines, total } = linesOf(table, head)
  if (lines.length === 0) return null
  return {
    title: titleAbove(table.slice(0, head.after)),
    ...(total !== null && total > 0 && { max: decimal(total) }),
    nodes: nodesOf(outline(lines), null),
  }
}

interface Above {
  /** As written, and as it stands in the sheet. */
  mark: string
  code: string
}

function nodesOf(items: readonly OutlineItem[], above: Above | null): Node[] {
  const taken = new Set<string>()
  return items.map((item, at) => nodeOf(item, codeOf(item.line.mark, at, above, taken)))
}

function nodeOf({ line, items }: OutlineItem, code: string): Node {
  const title = line.title.slice(0, longestTitle)
  if (items.length === 0) return { code, title, ...readRule(line) }
  const limit = line.base ?? line.bonus
  const isPenalty = line.penalty !== null && limit === null
  return {
    ...{ code, title },
    ...(isPenalty && { kind: 'penalty', min: decimal(-Math.abs(line.penalty!)) }),
    ...(line.base === null && line.bonus !== null && { kind: 'bonus' }),
    ...(limit !== null && { max: decimal(Math.abs(limit)) }),
    nodes: nodesOf(items, { mark: line.mark, code }),
  }
}

/** The whole code of a line: "1" under "II" is "II.1", "1.2" under "1" is beside its "1.1". */
function codeOf(mark: string, at: number, above: Above | null, taken: Set<string>): string {
  const own = /[\p{L}\p{N}]/u.test(mark) ? mark : String(at + 1)
  const inside = above && own.startsWith(`${above.mark}.`) ? own.slice(above.mark.length + 1) : own
  const whole = above ? `${above.code}.${inside}` : own
  let code = whole
  for (let again = 2; taken.has(code); again++) code = `${whole}-${again}`
  taken.add(code)
  return code
}

/** What the file calls the sheet, above its head. */
function titleAbove(lines: readonly TableLine[]): string {
  const texts = lines.flatMap(({ cells }) => cells.map(textIn).filter((text) => text.length > 5))
  const named = texts.find(
    (text) => /bang (cham )?diem|tieu chi|thang diem/.test(fold(text)) && text.length < 200,
  )
  return named ?? 'Bảng điểm'
}
