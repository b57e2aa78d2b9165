import { unmetInWords } from '../../../scoring/explain/unmet.ts'
import type { Node } from '../../../scoring/model/node.ts'
import { allNodes } from '../../../scoring/model/sheet.ts'
import { groupsAround } from '../../../scoring/tree/around.ts'
import { locale } from '../../i18n/locale.ts'
import type { SheetView } from './sheet-view.ts'

/** The node whose condition keeps a criterion from counting: itself, or the nearest group around it. */
export function unmetNode(
  { file, line }: Pick<SheetView, 'file' | 'line'>,
  code: string,
): Node | undefined {
  const around = groupsAround(file.sheet, code)
  return [...allNodes(file.sheet).filter((node) => node.code === code), ...around].find(
    (node) => line(node.code)?.status === 'requires_failed',
  )
}

/** What is not met yet, with its actual value: "Cần mục I đạt từ 60% điểm chuẩn; đang là 20%." */
export function unmetReason(view: SheetView, code: string): string {
  const { requires } = unmetNode(view, code) ?? {}
  if (!requires) return ''
  return unmetInWords(requires, view.worked(), view.file, locale()).join(' ')
}
