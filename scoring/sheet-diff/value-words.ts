import { canonicalJson } from '../canonical.ts'
import type { Condition } from '../model/condition.ts'
import type { Claims, Raise } from '../model/node.ts'
import type { GradeQuota, Quota } from '../model/quota.ts'
import { isAscending, type RankingKey } from '../model/ranking.ts'
import type { Rounding } from '../model/rounding.ts'
import { inWords as ruleInWords } from '../rules/in-words.ts'
import type { Rule } from '../rules/index.ts'
import { inWords as conditionInWords, keyInWords } from '../words/condition.ts'
import { type Language, type Say, shownIn, speaker } from '../words/say.ts'
import type { Rules } from './model.ts'
import { choiceTerms } from './terms.ts'

/** What a value is said in: the rules that it stands in, for the names in them. */
export interface Ground {
  rules: Rules
  language: Language
}

type Words = (value: unknown, say: Say, ground: Ground) => string

const decimal = /^-?\d+(\.\d+)?$/

/** Fields that are more than a number, a word of a list, or a text. */
const special: Readonly<Record<string, Words>> = {
  rule: (value, say) => `“${ruleInWords(value as Rule, say)}”`,
  requires: (value, say, { rules }) => conditionInWords(value as Condition, rules, say),
  when: (value, say, { rules }) => conditionInWords(value as Condition, rules, say),
  round: (value, say) => roundingInWords(value as Rounding, say),
  round_total: (value, say) => roundingInWords(value as Rounding, say),
  quota: (value, say, ground) => quotaInWords(value as Quota | GradeQuota, say, ground),
  claims: (value, say) => claimsInWords(value as Claims, say),
  raises: (value, say) => (value as Raise[]).map((raise) => raiseInWords(raise, say)).join('; '),
  keys: (value, say, { rules }) =>
    (value as RankingKey[]).map((key) => rankingKeyInWords(key, rules, say)).join('; '),
  counts_higher: (value, _say, { rules }) =>
    (value as string[]).map((id) => awardTitle(id, rules)).join(', '),
}

/** One value of a field as a reader is told it; what is not there is said to be none. */
export function valueInWords(field: string, value: unknown, ground: Ground): string {
  const say = speaker(ground.language)
  if (value === null || value === undefined) return say.either('không có', 'none')
  const words = special[field]
  if (words) return words(value, say, ground)
  if (typeof value === 'boolean') return value ? say.either('có', 'yes') : say.either('không', 'no')
  if (typeof value !== 'string') return canonicalJson(value)
  const term = choiceTerms[field]?.[value]
  if (term) return say.either(...term)
  if (field === 'from' && !decimal.test(value)) return awardTitle(value, ground.rules)
  return decimal.test(value) ? shownIn(value, ground.language) : `“${value}”`
}

/** A quota: "20% số đơn vị xếp hạng, ít nhất 1". */
export function quotaInWords(quota: Quota | GradeQuota, say: Say, { rules, language }: Ground) {
  if ('count' in quota) return String(quota.count)
  const bases: Readonly<Record<string, readonly [string, string]>> = {
    members: ['số đơn vị', 'of the members'],
    ranked: ['số đơn vị xếp hạng', 'of the members ranked'],
    recipients: ['số đơn vị đã nhận', 'of those who received'],
  }
  const of = 'of' in quota && quota.of !== undefined ? ` ${awardTitle(quota.of, rules)}` : ''
  const share = `${shownIn(quota.percent, language)}% ${say.either(...bases[quota.base]!)}${of}`
  if (quota.min === undefined) return share
  return `${share}, ${say.either(`ít nhất ${quota.min}`, `at least ${quota.min}`)}`
}

/** Of an award that there is not, its id. */
export function awardTitle(id: string, rules: Rules): string {
  return rules.awards?.find((award) => award.id === id)?.title ?? id
}

function roundingInWords({ to, mode }: Rounding, say: Say): string {
  const how = say.either(...choiceTerms.mode![mode ?? 'half-up']!)
  const step = shownIn(to, say.either('vi', 'en') as Language)
  return `${say.either(`đến ${step}`, `to ${step}`)} (${how})`
}

function claimsInWords({ measure, money_kind, joint }: Claims, say: Say): string {
  const parts = [say.either(...choiceTerms.measure![measure]!)]
  if (money_kind !== undefined) parts.push(say.either(...choiceTerms.money_kind![money_kind]!))
  if (joint === 'share') parts.push(say.either('cùng làm thì theo phần', 'joint ones by share'))
  return parts.join(', ')
}

function raiseInWords({ flag, from }: Raise, say: Say): string {
  const least = shownIn(from ?? '1', say.either('vi', 'en') as Language)
  return say.either(`“${flag}” từ ${least}`, `“${flag}” from ${least}`)
}

function rankingKeyInWords(key: RankingKey, rules: Rules, say: Say): string {
  if (key.key === 'decision') return say.either('quyết định của hội nghị', 'the decision recorded')
  const way = isAscending(key)
    ? say.either('thấp hơn đứng trên', 'lower first')
    : say.either('cao hơn đứng trên', 'higher first')
  const { precision } = key
  const places =
    precision === undefined
      ? ''
      : say.either(`, đến ${precision} chữ số thập phân`, `, to ${precision} decimal places`)
  return `${keyInWords(key.key, rules, say)} (${way}${places})`
}
