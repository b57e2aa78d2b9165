import type { Language } from '../words/say.ts'

/** The parts of a sentence about two members, each already in words. */
export interface Deciding {
  readonly upper: string
  readonly lower: string
  /** The key that decided: "điểm thưởng", "tổng điểm (làm tròn 1 chữ số)". */
  readonly name: string
  /** "cao hơn", "ít hơn", "đã có". */
  readonly comparative: string
  readonly values: readonly [string, string]
  /** The keys that were equal: "tổng điểm và điểm thưởng"; empty where there are none. */
  readonly equal: string
}

interface WhyTexts {
  /** A key that is rounded to so many places before comparing. */
  rounded(name: string, precision: number): string
  decided(parts: Deciding): string
  /** People have put the one before the other. */
  ordered(pair: { upper: string; lower: string; equal: string; reference: string }): string
  /** @param pair.equal All keys, one after the other: "tổng điểm, điểm thưởng". */
  level(pair: { upper: string; lower: string; equal: string }): string
  /** Level too, in a ranking that gives each place once. */
  numbered(pair: { upper: string; lower: string; equal: string }): string
  /** Without a full stop. */
  outside(member: { name: string; reason: string | undefined; wouldBe: number | null }): string
}

/** The sentences of `whyAbove`. */
export const whyTexts: Record<Language, WhyTexts> = {
  vi: {
    rounded: (name, precision) => `${name} (làm tròn ${precision} chữ số)`,
    decided: ({ upper, lower, name, comparative, values, equal }) => {
      const because = `${name} ${comparative}: ${values[0]} so với ${values[1]}`
      return equal === ''
        ? `${upper} xếp trên ${lower} vì ${because}.`
        : `${upper} xếp trên ${lower}: bằng nhau về ${equal}, nhưng ${because}.`
    },
    ordered: ({ upper, lower, equal, reference }) =>
      `${upper} xếp trên ${lower}: ${equal === '' ? '' : `bằng nhau về ${equal}, nhưng `}được xếp trước theo quyết định đã ghi biên bản (${reference}).`,
    level: ({ upper, lower, equal }) =>
      `${upper} và ${lower} đồng hạng: bằng nhau ở mọi căn cứ xếp hạng${equal === '' ? '' : ` (${equal})`}; hội nghị quyết định thứ tự và ghi số biên bản.`,
    numbered: ({ upper, lower, equal }) =>
      `${upper} xếp trên ${lower} chỉ theo số thứ tự: bằng nhau ở mọi căn cứ xếp hạng${equal === '' ? '' : ` (${equal})`}.`,
    outside: ({ name, reason, wouldBe }) =>
      `${name} không xếp hạng${reason ? ` (${reason})` : ''}${wouldBe === null ? '' : `; nếu xếp hạng thì đứng thứ ${wouldBe}`}`,
  },
  en: {
    rounded: (name, precision) => `${name} (rounded to ${precision} decimals)`,
    decided: ({ upper, lower, name, comparative, values, equal }) => {
      const because = `${comparative} ${name}: ${values[0]} against ${values[1]}`
      return equal === ''
        ? `${upper} ranks above ${lower} by ${because}.`
        : `${upper} ranks above ${lower}: level on ${equal}, but ${because}.`
    },
    ordered: ({ upper, lower, equal, reference }) =>
      `${upper} ranks above ${lower}: ${equal === '' ? '' : `level on ${equal}, but `}put first by a recorded decision (${reference}).`,
    level: ({ upper, lower, equal }) =>
      `${upper} and ${lower} are tied: level on every ranking key${equal === '' ? '' : ` (${equal})`}; the conference decides the order and records its minutes.`,
    numbered: ({ upper, lower, equal }) =>
      `${upper} ranks above ${lower} by its official number only: level on every ranking key${equal === '' ? '' : ` (${equal})`}.`,
    outside: ({ name, reason, wouldBe }) =>
      `${name} is out of competition${reason ? ` (${reason})` : ''}${wouldBe === null ? '' : `; if ranked it would be number ${wouldBe}`}`,
  },
}
