import * as v from 'valibot'
import { cmp, type Exact, parse } from '../decimal.ts'
import { closed } from '../model/closed.ts'
import { Decimal } from '../model/numbers.ts'
import { filled } from '../model/values.ts'
import { type RuleChecks, type RuleSpec, ruleSchema } from '../rule.ts'
import type { Say } from '../words/say.ts'
import { measurements, Of } from './measured.ts'
import { measuredWords } from './measured-words.ts'

export const Band = closed({ from: Decimal, points: Decimal })

/** The points of the band with the greatest `from` that the value reaches; under all of them `below`. */
export const Bands = ruleSchema('bands', {
  bands: filled(Band),
  below: v.optional(Decimal),
  of: v.optional(Of),
})
export type Bands = v.InferOutput<typeof Bands>

export const bands: RuleSpec<Bands> = {
  takes: ({ of = 'quantity' }) => measurements[of].takes,
  read({ bands, below = '0', of = 'quantity' }) {
    const ladder: Step[] = bands.map(({ from, points }) => ({
      from: parse(from),
      points: parse(points),
    }))
    const [lowest, floor] = [ladder[0]!.from, parse(below)]
    const measurement = measurements[of]
    const bandOf = (value: Exact) => highestReached(ladder, value)
    return {
      measure: measurement.value,
      points(given) {
        const value = measurement.value(given)
        return value === null ? null : (bandOf(value)?.points ?? floor)
      },
      numbers(given) {
        const value = measurement.value(given)!
        const band = bandOf(value)
        return band
          ? { value, from: band.from, points: band.points }
          : { value, below: lowest, points: floor }
      },
      step(given, points, say) {
        const value = measurement.value(given)!
        const band = bandOf(value)
        const side = band ? say.either('từ', 'from') : say.either('dưới', 'below')
        const shown = measurement.step(given, value, say)
        return `${shown}, ${side} ${say.number(band?.from ?? lowest)}: ${say.points(points)}`
      },
    }
  },
}

export function bandsInWords({ bands, below = '0', of = 'quantity' }: Bands, say: Say): string {
  const amount = (text: string) => measuredWords[of].amount(parse(text), say)
  const steps = bands.map(
    ({ from, points }) =>
      `${say.either('từ', 'from')} ${amount(from)}: ${say.points(parse(points))}`,
  )
  const rest = `${say.either('thấp hơn', 'less')}: ${say.points(parse(below))}`
  const sentence = [...steps, rest].join('; ')
  return sentence[0]!.toUpperCase() + sentence.slice(1)
}

export const bandsChecks: RuleChecks<Bands> = {
  complaints: ({ bands }) =>
    bands.flatMap(({ from }, at) =>
      at > 0 && cmp(parse(from), parse(bands[at - 1]!.from)) <= 0
        ? [{ path: ['bands', at, 'from'], code: 'order.not_ascending' }]
        : [],
    ),
}

interface Step {
  from: Exact
  points: Exact
}

/** The highest step that is not above the value. */
function highestReached(ladder: readonly Step[], value: Exact): Step | undefined {
  let at = ladder.length - 1
  while (at >= 0 && cmp(ladder[at]!.from, value) > 0) at--
  return ladder[at]
}
