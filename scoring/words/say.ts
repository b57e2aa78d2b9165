import { type Exact, format, isDecimal, neg, parse, roundTo, sign } from '../decimal.ts'
import { remembered } from '../remember.ts'

export type Language = 'vi' | 'en'

/** How the engine speaks about one leaf: its language, and what it counts. */
export interface Say {
  /** The one of two texts that is in the language asked for. */
  either: (vi: string, en: string) => string
  /** "1,5" or "1.5", "−2"; what a division leaves without a short decimal is rounded at four places. */
  number: (x: Exact) => string
  /** "= 6", or "≈ 4,2857" where the number shown is rounded. */
  result: (x: Exact) => string
  /** "1,5 điểm", "trừ 5 điểm". */
  points: (x: Exact) => string
  /** "tối đa 3": what a cap left, which is the same few numbers all season. */
  atMost: (x: Exact) => string
  /** "3 đoàn", or only "3" where the sheet does not say what is counted. */
  count: (x: Exact) => string
  /** One of what is counted: "đoàn", "lần". */
  unit: string
  /** What is counted, for so much of it: "item" or "items"; the sheet's own word is not inflected. */
  unitOf: (x: Exact) => string
  /** The first of two English words for exactly one, else the second: "1 day", "2 days", "0.5 days". */
  oneOr: (x: Exact, one: string, many: string) => string
}

/** What a number without a short decimal is rounded to in a sentence. */
export const tenThousandth = parse('0.0001')

export function speaker(language: Language, unit?: string): Say {
  const plain = speakers[language]
  if (!unit) return plain
  return { ...plain, count: (x) => `${plain.number(x)} ${unit}`, unit, unitOf: () => unit }
}

const speakers: Record<Language, Say> = { vi: plainSpeaker('vi'), en: plainSpeaker('en') }

function plainSpeaker(language: Language): Say {
  const either = (vi: string, en: string) => (language === 'vi' ? vi : en)
  const number = kept((x) =>
    isDecimal(x) ? shownIn(format(x), language) : number(roundTo(x, tenThousandth, 'half-up')),
  )
  const oneOr = (x: Exact, one: string, many: string) => (number(x) === '1' ? one : many)
  return {
    either,
    number,
    oneOr,
    result: kept((x) => `${isDecimal(x) ? '=' : '≈'} ${number(x)}`),
    points: kept((x) => pointsInWords(x, either, number)),
    atMost: kept((x) => `${either('tối đa', 'at most')} ${number(x)}`),
    count: number,
    unit: either('lần', 'item'),
    unitOf: (x) => either('lần', oneOr(x, 'item', 'items')),
  }
}

/** Keeps what is said of usual numbers. */
function kept(inWords: (x: Exact) => string): (x: Exact) => string {
  const usual = remembered(inWords)
  return (x) => (typeof x === 'number' ? usual(x) : inWords(x))
}

/**
 * Decimal text as it is read: a true minus sign; 1.234,5 in Vietnamese, 1,234.5 in English.
 *
 * @param places At least so many decimals, for columns that line up. Never rounds.
 */
export function shownIn(text: string, language: Language, places = 0): string {
  const signed = text.startsWith('-') ? `−${text.slice(1)}` : text
  const point = signed.indexOf('.')
  const whole = grouped(point < 0 ? signed : signed.slice(0, point), language)
  const decimals = (point < 0 ? '' : signed.slice(point + 1)).padEnd(places, '0')
  return decimals === '' ? whole : `${whole}${language === 'vi' ? ',' : '.'}${decimals}`
}

function grouped(whole: string, language: Language): string {
  // Nearly all numbers of a season are short, and a whole sheet speaks thousands of them.
  if (whole.length < 4) return whole
  return whole.replace(/(?<=\d)(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',')
}

function pointsInWords(x: Exact, either: Say['either'], number: Say['number']): string {
  const size = number(sign(x) < 0 ? neg(x) : x)
  const points = either(`${size} điểm`, englishPoints(size))
  return sign(x) < 0 ? either(`trừ ${points}`, `minus ${points}`) : points
}

/** "1 point", "2 points". @param count As it is said. */
export function englishPoints(count: string): string {
  return `${count} ${count === '1' ? 'point' : 'points'}`
}
