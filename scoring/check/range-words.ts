import { cmp } from '../decimal.ts'
import type { Say } from '../words/say.ts'
import type { Range } from './range/range.ts'

/** "chỉ từ 0 đến 15", "không bao giờ quá 15", "luôn là 0"; what has no limit is anything. */
export function rangeInWords({ low, high }: Range, say: Say): string {
  const [least, most] = [low, high].map((end) => (end === null ? '' : say.number(end)))
  if (low !== null && high !== null)
    return cmp(low, high) === 0
      ? say.either(`luôn là ${least}`, `is always ${least}`)
      : say.either(`chỉ từ ${least} đến ${most}`, `lies between ${least} and ${most}`)
  if (high !== null) return say.either(`không bao giờ quá ${most}`, `is never above ${most}`)
  if (low !== null) return say.either(`không bao giờ dưới ${least}`, `is never below ${least}`)
  return say.either('có thể là bất kỳ số nào', 'can be anything')
}
