import { div, type Exact, one, parse, roundTo, sum } from '../decimal.ts'
import type { Contender } from '../rank/contender.ts'
import type { CaseMember, CaseRule } from './input.ts'

/**
 * The members of a case as the ranking takes them. Without a total there is no sheet, and no sheet is
 * no place: such a member stands outside the ranking, as one out of competition does.
 */
export function contendersOf(
  members: readonly CaseMember[],
  rule: Pick<CaseRule, 'itemPrecision'>,
): Contender[] {
  return members.map((member) => {
    const values = { ...exactValues(member.keys), ...totalOf(member, rule) }
    const ranked = member.status === 'ranked' && (values.total ?? null) !== null
    return { id: member.id, order: member.order, ranked, values }
  })
}

/** Decimal texts by key as exact values. */
export function exactValues(
  values: Readonly<Record<string, string | null>>,
): Record<string, Exact | null> {
  return Object.fromEntries(
    Object.entries(values).map(([key, text]) => [key, text === null ? null : parse(text)]),
  )
}

function totalOf({ items }: CaseMember, { itemPrecision }: Pick<CaseRule, 'itemPrecision'>) {
  if (!items) return {}
  const points = items.map(parse)
  if (itemPrecision === undefined) return { total: sum(points) }
  return { total: sum(points.map((one) => roundTo(one, stepOf(itemPrecision), 'half-up'))) }
}

/** The step of so many decimal places: 2 gives 0.01. */
export function stepOf(precision: number): Exact {
  return div(one, parse(`1${'0'.repeat(precision)}`))
}
