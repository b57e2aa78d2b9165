import { div, type Exact, floorDiv, max, neg, one, parse, sub, zero } from '../../decimal.ts'
import type { KindRange } from './kind-range.ts'
import { measuredBy } from './measure.ts'
import { times } from './range.ts'

export const perUnitRange: KindRange<'perUnit'> = {
  measured: ({ of }) => measuredBy(of),
  points({ points, step = '1', from = '0', partial = false }, { low, high, open }) {
    const above = (value: Exact) => sub(value, parse(from))
    const size = parse(step)
    const full = partial ? div : floorDiv
    // Below an end that is left out, a whole unit is reached only where the end lies beyond it.
    const before = open && !partial ? lastWholeBefore : full
    const least = low === null ? zero : max(zero, full(above(low), size))
    const most = high === null ? null : max(zero, before(above(high), size))
    return times({ low: least, high: most }, parse(points))
  },
}

function lastWholeBefore(value: Exact, size: Exact): Exact {
  return sub(neg(floorDiv(neg(value), size)), one)
}
