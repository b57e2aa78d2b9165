import * as v from 'valibot'
import { comparePair } from '../explain/pair.ts'
import { contendersOf } from './contenders.ts'
import { CaseDecisions, CaseMember, CaseRule } from './input.ts'
import { defineOp } from './op.ts'

/** How the two members of `pair` stand to each other and which key says so. */
export const explain = defineOp(
  v.pipe(
    v.object({
      members: v.array(CaseMember),
      rule: v.optional(CaseRule, {}),
      decisions: CaseDecisions,
      pair: v.tuple([v.string(), v.string()]),
    }),
    v.check(
      ({ members, pair }) => pair.every((id) => members.some((member) => member.id === id)),
      'pair: no such member',
    ),
  ),
  ({ members, rule, decisions, pair }) => {
    const contenders = contendersOf(members, rule)
    const find = (id: string) => contenders.find((contender) => contender.id === id)!
    const verdict = comparePair(contenders, rule, decisions, [find(pair[0]), find(pair[1])])
    return {
      relation: verdict.relation,
      decidedBy: verdict.key,
      values: verdict.values,
      equalOn: verdict.equal_on,
    }
  },
)
