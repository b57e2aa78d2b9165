import { explainMember } from '../../../scoring/explain/line.ts'
import type { ExplainedLine } from '../../../scoring/model/explained.ts'
import { workSeason } from '../../../scoring/work.ts'
import { type Draft, leaf, makeMembers, makeSeason } from '../support/make.ts'

export const perUnit = { kind: 'perUnit', points: '1.5' }

export function linesOf({ members = makeMembers(1), ...draft }: Draft): Map<string, ExplainedLine> {
  const worked = workSeason(makeSeason({ members, ...draft }), 'verified', false)
  return new Map(explainMember(worked, 'a').map((line) => [line.code, line]))
}

/** One criterion `1` with one fact. */
export const lineOf = (rule: object, fact: object | null, node: object = {}, more: Draft = {}) =>
  linesOf({
    nodes: [leaf('1', rule, node)],
    facts: fact ? [{ member: 'a', criterion: '1', ...fact }] : [],
    ...more,
  }).get('1')!
