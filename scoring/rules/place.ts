import * as v from 'valibot'
import { cmp, type Exact, parse, whole, zero } from '../decimal.ts'
import { Decimal } from '../model/numbers.ts'
import { filled } from '../model/values.ts'
import { type Given, type RuleSpec, ruleSchema } from '../rule.ts'
import type { Say } from '../words/say.ts'

/** Points by place among the ranked members; level members share the better place, past the list 0. */
export const Place = ruleSchema('place', {
  points: filled(Decimal),
  best: v.optional(v.picklist(['high', 'low'], 'choice.unknown')),
})
export type Place = v.InferOutput<typeof Place>

export const place: RuleSpec<Place> = {
  takes: () => ['quantity'],
  read({ points, best = 'high' }) {
    const list = points.map(parse)
    return (cluster) => {
      const strictlyBetter = countBetter(cluster, best)
      const placeOf = (quantity: Exact) => strictlyBetter(quantity) + 1
      const pointsOf = (quantity: Exact) => list[placeOf(quantity) - 1] ?? zero
      return {
        measure: ({ quantity }) => quantity,
        points: ({ quantity }) => (quantity === null ? null : pointsOf(quantity)),
        numbers: ({ quantity }) => ({
          value: quantity!,
          place: whole(placeOf(quantity!)),
          points: pointsOf(quantity!),
        }),
        step({ quantity }, points, say) {
          const place = say.number(whole(placeOf(quantity!)))
          return `${say.count(quantity!)}: ${say.either('thứ', 'place')} ${place}, ${say.points(points)}`
        },
      }
    }
  },
}

export function placeInWords({ points, best = 'high' }: Place, say: Say): string {
  const places = points.map((each, at) => {
    const place = say.either(at === 0 ? 'thứ nhất' : `thứ ${at + 1}`, `place ${at + 1}`)
    return `${place}: ${say.points(parse(each))}`
  })
  const list = [...places, say.either('sau đó: 0 điểm', 'then: 0 points')].join('; ')
  return best === 'high'
    ? say.either(`Xếp theo số lớn nhất, ${list}`, `By the greatest number, ${list}`)
    : say.either(`Xếp theo số nhỏ nhất, ${list}`, `By the smallest number, ${list}`)
}

/** How many ranked members have a strictly better quantity, found in a sorted list. */
function countBetter(cluster: readonly Given[], best: 'high' | 'low'): (own: Exact) => number {
  const better = best === 'high' ? (a: Exact, b: Exact) => cmp(b, a) : cmp
  const sorted = cluster
    .flatMap(({ ranked, quantity }) => (ranked && quantity !== null ? [quantity] : []))
    .sort(better)
  return (own) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (better(sorted[middle]!, own) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}
