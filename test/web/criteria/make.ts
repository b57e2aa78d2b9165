import type { Group, Leaf, Node } from '../../../scoring/model/node.ts'
import {
  emptyDocument,
  type SheetDocument,
} from '../../../web/components/criteria/editor/core/document.ts'

/** A criterion whose points are given, unless another rule is named. */
export function leaf(code: string, change: Partial<Leaf> = {}): Leaf {
  return { code, title: `Tiêu chí ${code}`, rule: { kind: 'given', max: '10' }, ...change }
}

export function group(code: string, ...nodes: Node[]): Group {
  return { code, title: `Phần ${code}`, nodes }
}

export function sheetOf(...nodes: Node[]): SheetDocument {
  const titles = { title: 'Năm thi đua', sheet: 'Bảng điểm', section: '', criterion: '' }
  const empty = emptyDocument(titles, 2026)
  return { ...empty, sheet: { ...empty.sheet, nodes } }
}
