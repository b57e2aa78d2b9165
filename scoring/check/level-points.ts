import { sign } from '../decimal.ts'
import type { Leaf } from '../model/node.ts'
import { kindOf } from '../rules/index.ts'
import { englishPoints } from '../words/say.ts'
import { keysAskedFor } from './asked-for.ts'
import type { Check } from './checked.ts'
import { comparesMembers } from './compares-members.ts'
import { isOnly } from './range/range.ts'

/** Criteria that give everybody the same: options of equal points, a rule worth 0. */
export const levelPoints: Check = ({ placed, catalogue, whole, cluster }, say) => {
  const asked = keysAskedFor(catalogue)
  return placed.flatMap(({ part, path, node }) => {
    const leaf = part.leaf?.node
    const { low, high } = whole(part).value
    if (!leaf || low === null || !isOnly({ low, high }, low) || sign(part.weight) === 0) return []
    if (hasOtherUse(leaf, asked) || (comparesMembers(leaf.rule) && cluster.ranked <= 1)) return []
    const points = say.number(low)
    return [
      {
        severity: 'warning',
        code: 'points.level',
        path: [...path, 'rule'],
        node: node!,
        message: say.either(
          `đơn vị nào cũng được ${points} điểm, tiêu chí này không phân biệt được ai`,
          `everybody gets ${englishPoints(points)}, so this criterion tells nobody apart`,
        ),
        mend: say.either(
          'sửa điểm trong cách tính, hoặc bỏ tiêu chí',
          'change the points of the rule, or take the criterion out',
        ),
      },
    ]
  })
}

/** Whether it serves without points: it raises a flag, voids its section, or its figure is asked for. */
function hasOtherUse({ code, rule, raises = [] }: Leaf, asked: ReadonlySet<string>): boolean {
  const voids = rule.kind === 'choice' && rule.options.some((option) => option.voids)
  const flags = kindOf(rule).flags?.(rule) ?? []
  return voids || raises.length + flags.length > 0 || asked.has(`quantity:${code}`)
}
