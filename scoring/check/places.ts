import { cmp, parse } from '../decimal.ts'
import type { Check } from './checked.ts'

/** Points by place: more places than members, or a better place that earns less. */
export const places: Check = ({ catalogue, cluster }, say) =>
  catalogue.entries.flatMap(({ node, path }) => {
    if (!('rule' in node) || node.rule.kind !== 'place') return []
    const { points } = node.rule
    const at = points.findIndex(
      (own, place) => place > 0 && cmp(parse(own), parse(points[place - 1]!)) > 0,
    )
    const rising =
      at < 0
        ? []
        : [
            {
              severity: 'warning' as const,
              code: 'place.rising',
              path: [...path, 'rule', 'points', at],
              node: node.code,
              message: say.either(
                `thứ ${at + 1} được ${say.number(parse(points[at]!))} điểm, nhiều hơn thứ ${at} (${say.number(parse(points[at - 1]!))}): xếp sau lại có lợi`,
                `place ${at + 1} earns ${say.number(parse(points[at]!))}, more than place ${at} (${say.number(parse(points[at - 1]!))}): it pays to be behind`,
              ),
              mend: say.either(
                'ghi điểm giảm dần theo thứ hạng',
                'let the points fall from place to place',
              ),
            },
          ]
    const beyond =
      points.length > cluster.ranked && cluster.ranked > 1
        ? [
            {
              severity: 'note' as const,
              code: 'place.beyond',
              path: [...path, 'rule', 'points', cluster.ranked],
              node: node.code,
              message: say.either(
                `ghi điểm cho ${points.length} thứ hạng, mà chỉ có ${cluster.ranked} đơn vị được xếp hạng`,
                `states points for ${points.length} places, and ${cluster.ranked} members are ranked`,
              ),
              mend: say.either('bỏ các thứ hạng thừa', 'take the places too many out'),
            },
          ]
        : []
    return [...rising, ...beyond]
  })
