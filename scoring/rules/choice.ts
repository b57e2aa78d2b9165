import * as v from 'valibot'
import { parse } from '../decimal.ts'
import { closed } from '../model/closed.ts'
import { Decimal } from '../model/numbers.ts'
import { Code, filled, Words } from '../model/values.ts'
import { type RuleChecks, type RuleSpec, ruleSchema } from '../rule.ts'
import type { Say } from '../words/say.ts'
import { repeated } from './repeated.ts'

/** A flag that is raised when the option is chosen. */
export const Raised = closed({ flag: Code })

/** One of the levels that the sheet describes. `voids` makes the parent group worth 0 (điểm liệt). */
export const Option = closed({
  id: Code,
  title: Words,
  points: Decimal,
  voids: v.optional(v.boolean('boolean.missing')),
  raises: v.optional(v.array(Raised, 'list.missing')),
})

/** The points of the level that was chosen. A choice measures nothing. */
export const Choice = ruleSchema('choice', { options: filled(Option) })
export type Choice = v.InferOutput<typeof Choice>

export const choice: RuleSpec<Choice> = {
  takes: () => ['option'],
  measures: () => false,
  read({ options }) {
    const chosen = new Map(
      options.map(({ id, title, points, voids, raises }) => [
        id,
        {
          title,
          points: parse(points),
          consequence: { voids: voids === true, flags: (raises ?? []).map(({ flag }) => flag) },
        },
      ]),
    )
    const find = (id: string | null) => (id === null ? undefined : chosen.get(id))
    return {
      measure: () => null,
      points: ({ option }) => find(option)?.points ?? null,
      numbers: ({ option }) => ({ points: find(option)!.points }),
      step: ({ option }, points, say) => `${find(option)!.title}: ${say.points(points)}`,
      consequence: ({ option }) => find(option)?.consequence ?? noConsequence,
    }
  },
  flags: ({ options }) => options.flatMap(({ raises }) => (raises ?? []).map(({ flag }) => flag)),
  voids: ({ options }) => options.some(({ voids }) => voids === true),
}

export function choiceInWords({ options }: Choice, say: Say): string {
  const levels = options.map(({ title, points, voids }) => {
    const voiding = voids ? say.either(', cả mục bằng 0', ', and the whole section is 0') : ''
    return `${title}: ${say.points(parse(points))}${voiding}`
  })
  return `${say.either('Chọn một mức', 'One level')}: ${levels.join('; ')}`
}

export const choiceChecks: RuleChecks<Choice> = {
  complaints: ({ options }) =>
    repeated(options.map(({ id }) => id)).map((at) => ({
      path: ['options', at, 'id'],
      code: 'id.repeated',
    })),
  factComplaints({ options }, { option }) {
    const names = () => options.map(({ id }) => id)
    if (option === undefined || names().includes(option)) return []
    return [{ path: ['option'], code: 'reference.unknown', names }]
  },
}

const noConsequence = { voids: false, flags: [] }
