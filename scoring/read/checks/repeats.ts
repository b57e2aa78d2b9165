import { defaultStage } from '../../model/stage.ts'
import { repeated } from '../../rules/repeated.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Finding } from '../fault.ts'

/** Codes, ids, orders and facts that are there twice: a fault of the later one. */
export function checkRepeats({ season, entries }: Catalogue): Finding[] {
  const { members, facts, grades = [], awards = [] } = season
  return [
    ...repeatedIds('members', members),
    ...repeatedIds('grades', grades),
    ...repeatedIds('awards', awards),
    ...repeated(members.map(({ order }) => String(order))).map((at): Finding => {
      return {
        path: ['members', at, 'order'],
        code: 'order.repeated',
        written: String(members[at]!.order),
      }
    }),
    ...repeated(entries.map(({ node }) => node.code)).map((at): Finding => {
      const { path, node } = entries[at]!
      return { path: [...path, 'code'], code: 'id.repeated', written: node.code }
    }),
    ...repeated(
      facts.map(({ member, criterion, stage }) =>
        JSON.stringify([member, criterion, stage ?? defaultStage]),
      ),
    ).map((at): Finding => ({ path: ['facts', at], code: 'fact.repeated' })),
  ]
}

function repeatedIds(list: string, things: readonly { id: string }[]): Finding[] {
  return repeated(things.map(({ id }) => id)).map((at) => ({
    path: [list, at, 'id'],
    code: 'id.repeated',
    written: things[at]!.id,
  }))
}
