import type { ResultMember } from '../../../scoring/model/result.ts'
import { formatPoints } from '../../i18n/numbers.ts'

/** The columns of a member as the parts of one sum, all with two decimals, ready to be read. */
export function sumParts({ base, bonus, penalty, cut, total }: SumColumns) {
  const part = (points: string) => formatPoints(points, 2)
  return {
    base: part(base),
    bonus: part(bonus),
    /** What is taken off; the sentence has the minus sign. */
    penalty: part(negated(penalty)),
    cut: part(negated(cut)),
    total: part(total),
  }
}

type SumColumns = Pick<ResultMember, 'base' | 'bonus' | 'penalty' | 'cut' | 'total'>

function negated(decimal: string): string {
  if (decimal.startsWith('-')) return decimal.slice(1)
  return decimal === '0' ? decimal : `-${decimal}`
}
