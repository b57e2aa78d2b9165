import type { Language } from '../words/say.ts'

/** The parts of a sentence about two members, each already in words. */
export interface Deciding {
  readonly upper: string
  readonly lower: string
  /** The key that decided: "điểm thưởng". */
  readonly name: string
  /** "cao hơn", "ít hơn". */
  readonly comparative: string
  /** Places that the key is rounded to before comparing; null where it is not. */
  readonly precision: number | null
  readonly values: readonly [string, string]
  /** The keys that were equal: "tổng điểm và điểm thưởng"; empty where there are none. */
  readonly equal: string
}

interface WhyTexts {
  decided(parts: Deciding): string
  /** People have put the one before the other. */
  ordered(pair: { upper: string; lower: string; equal: string; reference: string }): string
  /** @param pair.equal All keys, one after the other: "tổng điểm, điểm thưởng". */
  level(pair: { upper: string; lower: string; equal: string }): string
  outside(member: { name: string; reason: string | undefined; wouldBe: number | null }): string
}

/** The sentences of `whyAbove`. */
export const whyTexts: Record<Language, WhyTexts> = {
  vi: {
    decided: ({ upper, lower, name, comparative, precision, values, equal }) => {
      const key = precision === null ? name : `${name} (làm tròn ${precision} chữ số)`
      const because = `${key} ${comparative}: ${values[0]} so với ${values[1]}`
      return equal === ''
        ? `${upper} xếp trên ${lower} vì ${because}.`
        : `${upper} xếp trên ${lower}: bằng nhau về ${equal}, nhưng ${because}.`
    },
    ordered: ({ upper, lower, equal, reference }) =>
      `${upper} xếp trên ${lower}: ${equal === '' ? '' : `bằng nhau về ${equal}, nhưng `}được xếp trước theo quyết định đã ghi biên bản (${reference}).`,
    level: ({ upper, lower, equal }) =>
      `${upper} và ${lower} đồng hạng: bằng nhau ở mọi căn cứ xếp hạng${equal === '' ? '' : ` (${equal})`}; hội nghị quyết định thứ tự và ghi số biên bản.`,
    outside: ({ name, reason, wouldBe }) =>
      `${name} không xếp hạng${reason ? ` (${reason})` : ''}${wouldBe === null ? '' : `; nếu xếp hạng thì đứng thứ ${wouldBe}`}.`,
  },
  en: {
    decided: ({ upper, lower, name, comparative, precision, values, equal }) => {
      const key = precision === null ? name : `${name} (rounded to ${precision} decimals)`
      const because = `${comparative} ${key}: ${values[0]} against ${values[1]}`
      return equal === ''
        ? `${upper} ranks above ${lower} by ${because}.`
        : `${upper} ranks above ${lower}: level on ${equal}, but ${because}.`
    },
    ordered: ({ upper, lower, equal, reference }) =>
      `${upper} ranks above ${lower}: ${equal === '' ? '' : `level on ${equal}, but `}put first by a recorded decision (${reference}).`,
    level: ({ upper, lower, equal }) =>
      `${upper} and ${lower} are tied: level on every ranking key${equal === '' ? '' : ` (${equal})`}; the conference decides the order and records its minutes.`,
    outside: ({ name, reason, wouldBe }) =>
      `${name} is out of competition${reason ? ` (${reason})` : ''}${wouldBe === null ? '' : `; if ranked it would be number ${wouldBe}`}.`,
  },
}
