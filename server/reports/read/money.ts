import words from '../../../criteria/lexicon/money.json' with { type: 'json' }
import { parseDecimal, scaled } from './amounts.ts'
import type { Money } from './model.ts'
import { phraseBook, phraseSet } from './phrase-book.ts'
import type { Token } from './tokens.ts'

const multipliers = phraseBook(Object.entries(words.multipliers))
const currencies = phraseBook(
  Object.entries(words.currencies).flatMap(([code, names]) =>
    names.map((name) => [name, code] as const),
  ),
)
const kinds = phraseBook(
  (Object.entries(words.kinds) as [Money['kind'], string[]][]).flatMap(([kind, phrases]) =>
    phrases.map((phrase) => [phrase, kind] as const),
  ),
)
const approximations = phraseBook(
  (Object.entries(words.approx) as [NonNullable<Money['approx']>, string[]][]).flatMap(
    ([approx, phrases]) => phrases.map((phrase) => [phrase, approx] as const),
  ),
)
const sameAgain = phraseSet(words.same)

/** A sum and the tokens of its figure, multiplier and currency. */
export interface FoundMoney extends Money {
  from: number
  to: number
  /** Not when it repeats a sum in another currency, or is only compared with or a part of one. */
  counted: boolean
}

/**
 * The sums of a piece, in order; of one sum told in two currencies the first is counted.
 *
 * @param masked Tokens that tell of no sum of their own: comparisons, parts of a sum.
 */
export function findMoney(tokens: readonly Token[], masked: readonly boolean[]): FoundMoney[] {
  const found: FoundMoney[] = []
  let last: FoundMoney | undefined
  for (let at = 0; at < tokens.length; at++) {
    const sum = sumAt(tokens, at)
    if (!sum) continue
    const again = last && last.currency !== sum.currency && isSameAgain(tokens, last.to, at)
    last = {
      ...sum,
      ...approxBefore(tokens, at),
      kind: kindOf(tokens, at, sum.to, last?.to ?? 0),
      counted: !again && !masked[at],
    }
    found.push(last)
    at = sum.to - 1
  }
  return found
}

type Sum = Pick<FoundMoney, 'amount' | 'currency' | 'from' | 'to'>

function sumAt(tokens: readonly Token[], at: number): Sum | undefined {
  const sign = tokens[at]!.text === '$' ? 1 : 0
  const figure = tokens[at + sign]
  if (figure?.kind !== 'number') return undefined
  const multiplier = multipliers.at(tokens, at + sign + 1)
  const after = at + sign + 1 + (multiplier?.length ?? 0)
  const currency = currencies.at(tokens, after)
  const code = currency?.value ?? (sign ? 'USD' : bareCurrency(tokens, multiplier?.value, after))
  const decimal = code && parseDecimal(multiplier ? figure.text : groupedComma(figure.text))
  if (!decimal) return undefined
  const amount = scaled(decimal, multiplier?.value ?? 0).toString()
  return { amount, currency: code, from: at, to: after + (currency?.length ?? 0) }
}

/** "45,000 USD": without a multiplier three decimals would be a fraction that no currency has. */
function groupedComma(written: string): string {
  return /^\d{1,3},\d{3}$/u.test(written) ? written.replace(',', '') : written
}

/** "hơn 115 tỷ" is said of money only; "1,2 triệu" may count anything. */
function bareCurrency(tokens: readonly Token[], power: number | undefined, after: number) {
  if (power === undefined || power < 6) return undefined
  const next = tokens[after]
  const ends = next === undefined || next.kind !== 'word'
  return power >= 9 || ends ? 'VND' : undefined
}

function approxBefore(tokens: readonly Token[], at: number): Pick<Money, 'approx'> {
  let before = at
  while (before > 0 && ['đạt', 'là', 'được', 'tới', 'đến'].includes(tokens[before - 1]!.key))
    before--
  for (const end of [at, before]) {
    for (const length of [2, 1]) {
      const hit = end >= length ? approximations.at(tokens, end - length, end) : undefined
      if (hit?.length === length) return { approx: hit.value }
    }
  }
  return {}
}

/** The nearest word before the sum that tells what became of it, else after it, else `value`. */
function kindOf(tokens: readonly Token[], at: number, after: number, from: number): Money['kind'] {
  for (const start of [from, 0]) {
    let found: Money['kind'] | undefined
    for (let place = start; place < at; ) {
      const hit = kinds.at(tokens, place, at)
      if (hit) found = hit.value
      place += hit?.length ?? 1
    }
    if (found) return found
  }
  for (let place = after; place < tokens.length; place++) {
    const hit = kinds.at(tokens, place)
    if (hit) return hit.value
  }
  return 'value'
}

/** Between the two stand only marks and words such as "tương đương", "gần". */
function isSameAgain(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const hit = sameAgain.at(tokens, at, to)
    if (!hit && tokens[at]!.kind === 'word') return false
    if (!hit && [';', '.'].includes(tokens[at]!.text)) return false
    if (!hit && tokens[at]!.text === ',') return false
    at += hit?.length ?? 1
  }
  return to > from
}
