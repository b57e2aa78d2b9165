import type { Rule } from '../rules/index.ts'
import type { Check } from './checked.ts'

/** Whether the points of one member rest on the figures of the others. */
export function comparesMembers(rule: Rule): boolean {
  return (
    rule.kind === 'leader' || rule.kind === 'place' || (rule.kind === 'ratio' && rule.of === 'best')
  )
}

/** Rules that compare members, where there is nobody to be compared with. */
export const comparesNobody: Check = ({ catalogue, cluster }, say) =>
  catalogue.entries.flatMap(({ node, path }) => {
    if (cluster.ranked > 1 || !('rule' in node) || !comparesMembers(node.rule)) return []
    return [
      {
        severity: 'note',
        code: 'cluster.alone',
        path: [...path, 'rule'],
        node: node.code,
        message: say.either(
          `tính điểm so với các đơn vị khác, mà chỉ có ${cluster.ranked} đơn vị được xếp hạng`,
          `compares members, and there ${cluster.ranked === 1 ? 'is 1' : `are ${cluster.ranked}`} in the ranking`,
        ),
        mend: say.either(
          'thêm các đơn vị của cụm trước khi áp dụng',
          'add the members of the cluster first',
        ),
      },
    ]
  })
