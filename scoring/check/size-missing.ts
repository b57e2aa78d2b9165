import type { Check } from './checked.ts'

/** Criteria per head of members whose size is not stated: their figures stay missing whatever they enter. */
export const sizeMissing: Check = ({ season, catalogue }, say) => {
  const sizeless = season.members.filter(({ size }) => size === undefined || size === '0')
  const at = season.members.indexOf(sizeless[0]!)
  const leaf = catalogue.entries.find(
    ({ node }) => 'rule' in node && 'of' in node.rule && node.rule.of === 'per_size',
  )
  if (!leaf || sizeless.length === 0) return []
  return [
    {
      severity: 'warning',
      code: 'size.missing',
      path: ['members', at, 'size'],
      node: leaf.node.code,
      message: say.either(
        `tính theo đầu người, mà ${sizeless.length} đơn vị chưa ghi quy mô (${sizeless[0]!.name}…): nhập gì cũng vẫn thiếu số liệu`,
        `counts per head, and ${sizeless.length} members have no size (${sizeless[0]!.name}…): whatever they enter stays missing`,
      ),
      mend: say.either('ghi quy mô (size) của từng đơn vị', 'state the `size` of each member'),
    },
  ]
}
