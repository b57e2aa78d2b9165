import { gradeTitle } from '../../../scoring/paper/score-notes.ts'
import { centred, figure } from '../cells.ts'
import type { Row, TableBlock } from '../model.ts'
import { rankCell } from './main-table.ts'
import type { Standings } from './noted.ts'

/** Total, rank and grade of each member: the table for within a text. */
export function shortTable({ rules, result, pending }: Standings): TableBlock {
  const rows = result.members.map((member, at): Row => {
    const name = rules.members.find(({ id }) => id === member.id)?.name ?? member.id
    const figures = pending.has(member.id)
      ? [centred('–'), centred('–'), centred('Chưa nộp')]
      : [
          figure(member.total, 2),
          rankCell(member.rank),
          centred(gradeTitle(rules, member.grade, 'vi')),
        ]
    return { kind: 'plain', cells: [centred(String(at + 1)), { text: name }, ...figures] }
  })
  return {
    kind: 'table',
    name: 'Kết quả',
    size: 12,
    widths: [10, 55, 25, 18, 60],
    head: [['TT', 'Đơn vị', 'Tổng điểm', 'Hạng', 'Xếp loại'].map((text) => ({ text }))],
    rows,
  }
}
