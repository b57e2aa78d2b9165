import * as v from 'valibot'
import { byOrder } from '../rank/contender.ts'
import { type Place, rank as rankContenders } from '../rank/rank.ts'
import { contendersOf } from './contenders.ts'
import { CaseDecisions, CaseMember, CaseRule } from './input.ts'
import { defineOp } from './op.ts'

/** Who stands where; with `group`, each block by itself, in the order of their first members. */
export const rank = defineOp(
  v.object({
    members: v.array(CaseMember),
    rule: v.optional(CaseRule, {}),
    decisions: CaseDecisions,
  }),
  ({ members, rule, decisions }) => {
    const blocks = rule.group === undefined ? [members] : blocksOf(members)
    const places = blocks.flatMap(
      (block) => rankContenders(contendersOf(block, rule), rule, decisions).places,
    )
    const hasTotal = new Set(
      contendersOf(members, rule)
        .filter(({ values }) => (values.total ?? null) !== null)
        .map(({ id }) => id),
    )
    return { rows: places.map((place) => row(place, hasTotal.has(place.id))) }
  },
)

function blocksOf(members: readonly CaseMember[]): CaseMember[][] {
  return [...Map.groupBy(members.toSorted(byOrder), ({ group }) => group).values()]
}

/** Without a total nobody can say where the member would have been. */
function row({ id, rank, tied, would_be }: Place, hasTotal: boolean) {
  if (rank !== null) return { id, rank, tied }
  return { id, rank, tied, wouldBe: hasTotal ? would_be : null }
}
