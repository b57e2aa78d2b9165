import * as v from 'valibot'
import { div, type Exact, floorDiv, max, mul, one, parse, sign, sub, zero } from '../decimal.ts'
import { Decimal, Positive } from '../model/numbers.ts'
import { type RuleSpec, ruleSchema } from '../rule.ts'
import type { Say } from '../words/say.ts'
import { measurements, Of } from './measured.ts'
import { measuredWords } from './measured-words.ts'

/** Points for each full `step` above `from`; never below 0 units. `partial` counts part of a step too. */
export const PerUnit = ruleSchema('perUnit', {
  points: Decimal,
  step: v.optional(Positive),
  from: v.optional(Decimal),
  partial: v.optional(v.boolean('boolean.missing')),
  of: v.optional(Of),
})
export type PerUnit = v.InferOutput<typeof PerUnit>

export const perUnit: RuleSpec<PerUnit> = {
  takes: ({ of = 'quantity' }) => measurements[of].takes,
  read({ points: each, step: size = '1', from: start = '0', partial = false, of = 'quantity' }) {
    const [points, step, from] = [parse(each), parse(size), parse(start)]
    const measurement = measurements[of]
    const divide = partial ? div : floorDiv
    const unitsIn = (value: Exact) =>
      max(zero, divide(from === zero ? value : sub(value, from), step))
    return {
      measure: measurement.value,
      points(given) {
        const value = measurement.value(given)
        return value === null ? null : mul(unitsIn(value), points)
      },
      numbers(given) {
        const value = measurement.value(given)!
        return { value, from, step, units: unitsIn(value), points }
      },
      step(given, total, say) {
        const value = measurement.value(given)!
        const shown = measurement.step(given, value, say)
        return product(shown, { from, step, units: unitsIn(value) }, points, total, say)
      },
    }
  },
}

export function perUnitInWords(
  { points, step = '1', from = '0', partial = false, of = 'quantity' }: PerUnit,
  say: Say,
): string {
  const { amount, each } = measuredWords[of]
  const worth = say.points(parse(points))
  const rate =
    step === '1'
      ? `${say.either('Mỗi', 'Each')} ${each(say)} ${worth}`
      : `${say.either('Cứ đủ', 'For each full')} ${amount(parse(step), say)}: ${worth}`
  const start = amount(parse(from), say)
  const above = say.either(`, tính phần trên ${start}`, `, counted above ${start}`)
  const parts = say.either(', phần lẻ tính theo tỷ lệ', ', a part pro rata')
  return `${rate}${from === '0' ? '' : above}${partial ? parts : ''}`
}

/** "3 đoàn × 2 = 6"; with a start or a step: "11 đoàn: (11 − 1) : 3 được 3 × 2 = 6". */
function product(
  shown: string,
  { from, step, units }: { from: Exact; step: Exact; units: Exact },
  points: Exact,
  total: Exact,
  say: Say,
): string {
  const product = `× ${say.number(points)} ${say.result(total)}`
  if (sign(from) === 0 && step === one && shown === say.count(units)) return `${shown} ${product}`
  const start =
    sign(from) === 0 ? '' : say.either(`trên ${say.number(from)}`, `above ${say.number(from)}`)
  const size =
    step === one ? '' : say.either(`mỗi bậc ${say.number(step)}`, `steps of ${say.number(step)}`)
  const how = [start, size].filter((part) => part !== '').join(', ')
  return `${shown}${how ? `; ${how}` : ''}: ${say.number(units)} ${product}`
}
