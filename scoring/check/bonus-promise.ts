import { sign } from '../decimal.ts'
import { isGroup, type Kind, type Node } from '../model/node.ts'
import type { Entry } from '../read/catalogue.ts'
import type { Check } from './checked.ts'

/** A bonus that the sheet promises and no rule grants. */
export const bonusPromise: Check = (checked, say) => [
  ...emptyBonus(checked, say),
  ...promised(checked, say),
]

/** A bonus node that can never give a point. */
const emptyBonus: Check = ({ placed, any }, say) =>
  placed.flatMap(({ part, path, node }) => {
    const { high } = any(part).value
    const isTop = part.kind === 'bonus' && part.parent?.kind !== 'bonus'
    if (!isTop || high === null || sign(high) > 0 || sign(part.weight) === 0) return []
    return [
      {
        severity: 'warning',
        code: 'bonus.no_rule',
        path,
        node: node!,
        message: say.either(
          'nằm ở cột Thưởng nhưng không cách tính nào cho điểm: cột Thưởng luôn trống',
          'stands in the bonus column, yet no rule gives a point: that column stays empty',
        ),
        mend: say.either(
          'ghi cách tính điểm thưởng, hoặc bỏ',
          'state how the bonus is earned, or take it out',
        ),
      },
    ]
  })

/** Words that speak of a bonus column or of points on top; "khen thưởng", praise, is another matter. */
const bonusWords = /(cột|điểm|được|mức) (thưởng|cộng)|cộng thêm|thưởng (thêm|điểm|tối đa)|bonus/iu

const promised: Check = ({ catalogue }, say) =>
  catalogue.entries.flatMap((entry) => {
    const { node, path } = entry
    const field = (['title', 'note'] as const).find((name) => bonusWords.test(node[name] ?? ''))
    if (!field || kindOf(entry) !== 'base' || hasBonus(node)) return []
    return [
      {
        severity: 'warning',
        code: 'bonus.no_rule',
        path: [...path, field],
        node: node.code,
        message: say.either(
          'lời văn nói có điểm thưởng nhưng không có cách tính nào kèm theo: không ai được cộng',
          'the words promise a bonus and no rule grants one: nobody can be given it',
        ),
        mend: say.either(
          'thêm tiêu chí thưởng ("kind": "bonus") vào đây, hoặc bỏ lời hứa thưởng',
          'add a bonus criterion ("kind": "bonus") here, or take the promise out',
        ),
      },
    ]
  })

/** Kinds are inherited: the nearest that is stated counts. */
function kindOf({ node, parent }: Entry): Kind {
  return node.kind ?? (parent ? kindOf(parent) : 'base')
}

function hasBonus(node: Node): boolean {
  return node.kind === 'bonus' || (isGroup(node) && node.nodes.some(hasBonus))
}
