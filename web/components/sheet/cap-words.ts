import { add, cmp, format, parse } from '../../../scoring/decimal.ts'
import type { FactFields } from '../../../scoring/model/claim.ts'
import { isGroup, type Node } from '../../../scoring/model/node.ts'
import type { LedgerLine } from '../../../scoring/model/result.ts'
import { formatNumber, formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'
import { unitOf } from '../ledger/fact-words.ts'

/**
 * Says that a ceiling took points away, and that the figure is to be kept in full: "7 đoàn được 7 điểm,
 * tiêu chí chỉ tính tối đa 6. Vẫn ghi đủ 7 đoàn." Null where nothing was cut.
 */
export function capInWords(
  node: Node,
  line: LedgerLine | undefined,
  value: string,
  fact: FactFields | null,
): string | null {
  const cut = parse(line?.cut ?? '0')
  if (cmp(cut, 0n) === 0) return null
  const raw = formatPoints(format(add(parse(value), cut)))
  if (cmp(cut, 0n) < 0)
    return isGroup(node) || !node.min ? null : t.criterion('raised', raw, formatPoints(node.min))
  const max = formatPoints(node.max ?? value)
  if (isGroup(node)) return t.criterion('cappedGroup', raw, max)
  if (fact?.quantity === undefined) return t.criterion('cappedPoints', raw, max)
  return t.criterion('capped', formatNumber(fact.quantity), unitOf(node), raw, max)
}
