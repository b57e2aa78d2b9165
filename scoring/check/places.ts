import { cmp, parse } from '../decimal.ts'
import type { Check } from './checked.ts'

/** Points by place: more places than members, or a better place that earns less. */
export const places: Check = (checked, say) => [
  ...risingPlaces(checked, say),
  ...placesBeyond(checked, say),
]

const risingPlaces: Check = ({ catalogue }, say) =>
  catalogue.entries.flatMap(({ node, path }) => {
    if (!('rule' in node) || node.rule.kind !== 'place') return []
    const points = node.rule.points.map(parse)
    // 0 where no place earns more than the one before it.
    const at = points.slice(1).findIndex((own, place) => cmp(own, points[place]!) > 0) + 1
    if (at === 0) return []
    const [own, better] = [points[at]!, points[at - 1]!].map(say.number)
    return [
      {
        severity: 'warning',
        code: 'place.rising',
        path: [...path, 'rule', 'points', at],
        node: node.code,
        message: say.either(
          `thứ ${at + 1} được ${own} điểm, nhiều hơn thứ ${at} (${better}): xếp sau lại có lợi`,
          `place ${at + 1} earns ${own}, more than place ${at} (${better}): it pays to be behind`,
        ),
        mend: say.either(
          'ghi điểm giảm dần theo thứ hạng',
          'let the points fall from place to place',
        ),
      },
    ]
  })

const placesBeyond: Check = ({ catalogue, cluster: { ranked } }, say) =>
  catalogue.entries.flatMap(({ node, path }) => {
    if (!('rule' in node) || node.rule.kind !== 'place') return []
    const { length } = node.rule.points
    if (length <= ranked || ranked <= 1) return []
    return [
      {
        severity: 'note',
        code: 'place.beyond',
        path: [...path, 'rule', 'points', ranked],
        node: node.code,
        message: say.either(
          `ghi điểm cho ${length} thứ hạng, mà chỉ có ${ranked} đơn vị được xếp hạng`,
          `states points for ${length} places, and ${ranked} members are ranked`,
        ),
        mend: say.either('bỏ các thứ hạng thừa', 'take the places too many out'),
      },
    ]
  })
