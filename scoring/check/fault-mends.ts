import type { FaultCode } from '../read/messages.ts'
import type { Say } from '../words/say.ts'

/** What to do about faults of which more can be said than that they must go. */
const mends: Partial<Record<FaultCode, readonly [vi: string, en: string]>> = {
  'award.expands_ceiling': [
    'ghi "tie": "decide" để hội nghị quyết định, hoặc "exclude"',
    'state "tie": "decide", so that people decide, or "exclude"',
  ],
  'field.missing': ['ghi thêm trường này', 'state this field'],
  'field.unknown': ['bỏ trường này', 'take this field out'],
  'id.repeated': ['đổi một trong hai mã', 'change one of the two codes'],
  'key.no_max': ['ghi mức tối đa (max) cho mục đó', 'state a `max` for that node'],
  'number.min_above_max': ['đổi lại mức thấp nhất hoặc cao nhất', 'change the least or the most'],
  'order.not_ascending': ['xếp các bậc từ thấp đến cao', 'put the bands in rising order'],
  'order.not_descending': ['xếp loại từ cao xuống thấp', 'put the best grade first'],
  'requires.circular': ['bỏ một điều kiện trong vòng', 'take one condition of the circle out'],
}

const must: readonly [vi: string, en: string] = [
  'sửa chỗ này, nếu không cả tệp bị từ chối',
  'mend it, or the whole file is refused',
]

export function faultMend(code: FaultCode, nearest: string | undefined, say: Say): string {
  if (nearest !== undefined)
    return say.either(`có phải “${nearest}”?`, `did you mean “${nearest}”?`)
  return say.either(...(mends[code] ?? must))
}
