import type { Leaf } from '../../../scoring/model/node.ts'
import { t } from '../../i18n/print.ts'
import { factInWords } from '../ledger/fact-words.ts'
import type { SheetView } from '../sheet/create-sheet.ts'

/** What was claimed, by how many files it is proven, and why it was verified otherwise. */
export function memberRemark(view: SheetView, leaf: Leaf): string {
  const { code } = leaf
  const fact = view.fact(code)
  const files = view
    .activities(code)
    .reduce((sum, { evidenceCount }) => sum + evidenceCount, view.files(code).length)
  const reason = view.valueAt(code, 'verified')?.reason
  const said = [
    fact ? factInWords(leaf, fact) : t.memberSheet('notClaimed'),
    files > 0 && t.memberSheet('evidence', files),
    reason && t.memberSheet('reason', reason),
  ]
  return said.filter(Boolean).join('. ')
}
