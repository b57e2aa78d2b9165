import { twoDigits } from '../../../scoring/paper/official.ts'
import type { Conference } from '../../conference/schema.ts'
import { centred } from '../cells.ts'
import type { Row, TableBlock } from '../model.ts'
import type { Names } from '../names.ts'

const states = { present: 'Có mặt', absent: 'Vắng', proxy: 'Ủy quyền' }

/** Who was there, by whom one was represented, with how many delegates. */
export function attendanceTable({ attendance, version }: Conference, names: Names): TableBlock {
  const rows = attendance.map(({ memberId, state, delegates, holderId }, at): Row => {
    const note = holderId ? `Ủy quyền cho ${names.short(holderId)}` : ''
    return {
      kind: 'plain',
      cells: [
        centred(String(at + 1)),
        { text: names.full(memberId) },
        // Before anybody took it down there is room to write.
        centred(version === 0 ? '' : states[state]),
        centred(version === 0 ? '' : twoDigits(delegates)),
        { text: note },
      ],
    }
  })
  return {
    kind: 'table',
    name: 'Điểm danh',
    size: 12,
    widths: [10, 92, 20, 18, 28],
    head: [['TT', 'Đơn vị', 'Tham dự', 'Số đại biểu', 'Ghi chú'].map((text) => ({ text }))],
    rows,
  }
}
