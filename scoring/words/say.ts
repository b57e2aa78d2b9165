import { type Exact, format, isDecimal, neg, parse, roundTo, sign } from '../decimal.ts'

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
  /** "3 đoàn", or only "3" where the sheet does not say what is counted. */
  count: (x: Exact) => string
  /** What is counted, as the sheet calls it: "đoàn". */
  unit: string | null
  /** The first of two English words for exactly one, else the second: "1 day", "2 days", "0.5 days". */
  oneOr: (x: Exact, one: string, many: string) => string
}

/** What a number without a short decimal is rounded to in a sentence. */
export const tenThousandth = parse('0.0001')

export function speaker(language: Language, unit?: string): Say {
  const plain = speakers[language]
  if (!unit) return plain
  return { ...plain, count: (x) => `${plain.number(x)} ${unit}`, unit }
}

const speakers: Record<Language, Say> = { vi: plainSpeaker('vi'), en: plainSpeaker('en') }

function plainSpeaker(language: Language): Say {
  const either = (vi: string, en: string) => (language === 'vi' ? vi : en)
  const number = (x: Exact): string =>
    isDecimal(x) ? shownIn(format(x), language) : number(roundTo(x, tenThousandth, 'half-up'))
  return {
    either,
    number,
    oneOr: (x, one, many) => (number(x) === '1' ? one : many),
    result: (x) => `${isDecimal(x) ? '=' : '≈'} ${number(x)}`,
    points: (x) => pointsInWords(x, either, number),
    count: number,
    unit: null,
  }
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
