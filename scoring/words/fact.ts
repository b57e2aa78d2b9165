import { format, parse } from '../decimal.ts'
import type { FactFields } from '../model/claim.ts'
import { isGroup, type Leaf, type Node } from '../model/node.ts'
import type { Say } from './say.ts'

/** How figures in a fact are said: as the engine does, or with the groups of a screen. */
export interface SayFigures extends Pick<Say, 'either'> {
  /** A decimal text as read. */
  figure: (decimal: string) => string
}

/** The figures of a fact as the engine says numbers. */
export function figuresOf({ either, number }: Say): SayFigures {
  return { either, figure: (decimal) => number(parse(decimal)) }
}

/**
 * What a fact says, in a few words: "4 đoàn", "thực hiện 12, kế hoạch 15 hoạt động", the title of an
 * option. Of a group nothing is said but that it does not apply. An empty fact: nothing was claimed.
 */
export function factInWords(node: Node, fact: FactFields | null, say: SayFigures): string {
  const nothing = say.either('chưa kê khai', 'not claimed')
  if (fact?.not_applicable) return say.either('không phát sinh', 'did not arise')
  if (!fact || isGroup(node)) return nothing
  const said = [figures(node, fact, say), answer(node, fact, say), points(node, fact, say)]
  return said.filter((part) => part !== '').join('; ') || nothing
}

/**
 * What is counted, in words: the sheet's own unit, days for lateness, else a plain "lượt".
 *
 * @param count Of how many, where it is said with them: one day, two days.
 */
export function unitOf(
  { unit, rule }: Leaf,
  { either }: Pick<Say, 'either'>,
  count?: string,
): string {
  if (unit) return unit
  const days = 'of' in rule && rule.of === 'days_late'
  const one = count !== undefined && isOne(count)
  return days ? either('ngày', one ? 'day' : 'days') : either('lượt', one ? 'time' : 'times')
}

function isOne(decimal: string): boolean {
  return format(parse(decimal)) === '1'
}

function figures(leaf: Leaf, { quantity, actual, plan, previous }: FactFields, say: SayFigures) {
  if (quantity !== undefined) return `${say.figure(quantity)} ${unitOf(leaf, say, quantity)}`
  const named = [
    actual && {
      text: actual,
      vi: previous ? 'năm nay' : 'thực hiện',
      en: previous ? 'this year' : 'done',
    },
    plan && { text: plan, vi: 'kế hoạch', en: 'planned' },
    previous && { text: previous, vi: 'năm trước', en: 'previous year' },
  ].filter((part) => typeof part === 'object')
  const list = named.map(({ text, vi, en }) => `${say.either(vi, en)} ${say.figure(text)}`)
  return list.join(', ') + (list.length > 0 && leaf.unit ? ` ${leaf.unit}` : '')
}

function answer({ rule }: Leaf, { met, option, scores }: FactFields, say: SayFigures): string {
  if (met !== undefined) return met ? say.either('có', 'yes') : say.either('không', 'no')
  if (scores) {
    const list = scores.map(say.figure).join('; ')
    return `${say.either('điểm chấm', 'points of the judges')}: ${list}`
  }
  if (option === undefined || rule.kind !== 'choice') return ''
  return rule.options.find(({ id }) => id === option)?.title ?? option
}

function points({ rule }: Leaf, fact: FactFields, say: SayFigures): string {
  if (fact.points === undefined) return ''
  const value = say.figure(fact.points)
  const word = isOne(fact.points) ? 'point' : 'points'
  return rule.kind === 'given'
    ? say.either(`${value} điểm`, `${value} ${word}`)
    : say.either(`ấn định ${value} điểm`, `set to ${value} ${word}`)
}
