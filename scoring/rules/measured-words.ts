import type { Exact } from '../decimal.ts'
import type { Say } from '../words/say.ts'
import { daysLate, type Of } from './measured.ts'

/** A measurement in the sentence of a rule. Apart from `measurements`, since scoring needs none of it. */
interface MeasuredWords {
  /** So much of it: "3 đoàn", "10%". */
  amount: (x: Exact, say: Say) => string
  /** One of it: "Mỗi đoàn…", "Mỗi 1% tăng…". */
  each: (say: Say) => string
}

export const measuredWords: Record<Of, MeasuredWords> = {
  quantity: {
    amount: (x, say) => `${say.number(x)} ${unitOf(x, say)}`,
    each: oneUnit,
  },
  percent: {
    amount: (x, say) => say.either(`${say.number(x)}% kế hoạch`, `${say.number(x)}% of the plan`),
    each: (say) => say.either('1% kế hoạch', '1% of the plan'),
  },
  growth: {
    amount: (x, say) => say.either(`tăng ${say.number(x)}%`, `growth of ${say.number(x)}%`),
    each: (say) => say.either('1% tăng so với năm trước', '1% of growth on last year'),
  },
  per_size: {
    amount: (x, say) =>
      say.either(
        `${say.number(x)} ${unitOf(x, say)} trên đầu người`,
        `${say.number(x)} ${unitOf(x, say)} for each person`,
      ),
    each: (say) => say.either(`${oneUnit(say)} trên đầu người`, `${oneUnit(say)} for each person`),
  },
  days_late: {
    amount: (x, say) => say.either(`${say.number(x)} ngày chậm`, daysLate(x, say)),
    each: (say) => say.either('ngày chậm', 'day late'),
  },
}

/** What is counted, for one of it; the sheet's own word is not inflected. */
function oneUnit({ unit, either }: Say): string {
  return unit ?? either('lần', 'item')
}

/** What is counted, for so much of it. */
function unitOf(x: Exact, { unit, either, oneOr }: Say): string {
  return unit ?? either('lần', oneOr(x, 'item', 'items'))
}
