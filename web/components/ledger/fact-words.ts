import type { FactFields } from '../../../scoring/model/claim.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import { formatNumber, formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'

/**
 * What a fact says, in a few words: "4 đoàn", "thực hiện 12, kế hoạch 15 hoạt động", the title of an
 * option. An empty fact says that nothing was claimed.
 */
export function factInWords(leaf: Leaf, fact: FactFields | null): string {
  if (!fact) return t.fact('none')
  if (fact.not_applicable) return t.fact('notApplicable')
  const said = [figures(leaf, fact), answer(leaf, fact), points(leaf, fact)].filter(Boolean)
  return said.length > 0 ? said.join('; ') : t.fact('none')
}

function figures(leaf: Leaf, { quantity, actual, plan, previous }: FactFields): string {
  const unit = leaf.unit ? ` ${leaf.unit}` : ''
  if (quantity !== undefined) return t.fact('quantity', formatNumber(quantity), unitOf(leaf))
  if (actual !== undefined && plan !== undefined)
    return t.fact('actualOf', formatNumber(actual), formatNumber(plan), unit)
  if (actual !== undefined && previous !== undefined)
    return t.fact('growth', formatNumber(actual), formatNumber(previous), unit)
  if (actual !== undefined) return t.fact('actualOnly', formatNumber(actual), unit)
  if (plan !== undefined) return t.fact('planOnly', formatNumber(plan), unit)
  return previous === undefined ? '' : t.fact('previousOnly', formatNumber(previous), unit)
}

function answer({ rule }: Leaf, { met, option, scores }: FactFields): string {
  if (met !== undefined) return t.fact(met ? 'yes' : 'no')
  if (scores) return t.fact('scores', scores.map((score) => formatPoints(score)).join('; '))
  if (option === undefined || rule.kind !== 'choice') return ''
  return rule.options.find(({ id }) => id === option)?.title ?? option
}

function points({ rule }: Leaf, fact: FactFields): string {
  if (fact.points === undefined) return ''
  return t.fact(rule.kind === 'given' ? 'points' : 'override', formatPoints(fact.points))
}

/** What is counted, in words: the sheet's own unit, days for lateness, else a plain "lượt". */
export function unitOf(leaf: Leaf): string {
  if (leaf.unit) return leaf.unit
  const days = 'of' in leaf.rule && leaf.rule.of === 'days_late'
  return t.unit(days ? 'days' : 'default')
}
