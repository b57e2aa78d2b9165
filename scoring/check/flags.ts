import { cmp, type Exact, one, parse } from '../decimal.ts'
import type { Path } from '../model/condition.ts'
import type { Leaf } from '../model/node.ts'
import type { Catalogue } from '../read/catalogue.ts'
import { measuredRange } from './range/index.ts'

/** A place where a flag is raised. */
export interface Raising {
  flag: string
  node: string
  path: Path
  /** Whether facts can raise it here, or cannot help raising it. */
  when: 'sometimes' | 'never' | 'always'
  /** From which figure on; absent on an option. */
  from?: Exact
}

/** Every place where a flag is raised, in the order of the sheet. */
export function raisingsIn({ entries }: Pick<Catalogue, 'entries'>): Raising[] {
  return entries.flatMap(({ node, path }): Raising[] =>
    'rule' in node ? raisingsOf(node, path) : [],
  )
}

/** The flags that facts can raise. */
export function raisable({ catalogue }: { catalogue: Catalogue }): Set<string> {
  const raisings = raisingsIn(catalogue).filter(({ when }) => when !== 'never')
  return new Set(raisings.map(({ flag }) => flag))
}

function raisingsOf({ code: node, rule, raises = [] }: Leaf, path: Path): Raising[] {
  const measured = raises.map(({ flag, from: text }, at): Raising => {
    const from = text === undefined ? one : parse(text)
    return { flag, node, path: [...path, 'raises', at], when: whenRaised(rule, from), from }
  })
  const options = rule.kind === 'choice' ? rule.options : []
  return [
    ...measured,
    ...options.flatMap(({ raises: flags = [] }, at) =>
      flags.map(({ flag }, place): Raising => {
        const inside = [...path, 'rule', 'options', at, 'raises', place]
        return { flag, node, path: inside, when: 'sometimes' }
      }),
    ),
  ]
}

function whenRaised(rule: Leaf['rule'], from: Exact): Raising['when'] {
  // A leaf that raises flags measures something: the reader sees to it.
  const measured = measuredRange(rule)!
  if (!('low' in measured)) {
    const reaching = measured.filter((value) => cmp(value, from) >= 0).length
    return reaching === 0 ? 'never' : reaching === measured.length ? 'always' : 'sometimes'
  }
  if (measured.low !== null && cmp(measured.low, from) >= 0) return 'always'
  return measured.high !== null && cmp(measured.high, from) < 0 ? 'never' : 'sometimes'
}
