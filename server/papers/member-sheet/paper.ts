import { gradeTitle } from '../../../scoring/paper/score-notes.ts'
import { can } from '../../permissions/can.ts'
import { readSeasonFile } from '../../seasons/file.ts'
import { isBefore } from '../../seasons/phases.ts'
import { isOpenToSee } from '../../seasons/visible.ts'
import { readSheetFor } from '../../sheets/read.ts'
import type { Asked, Draft } from '../asked.ts'
import type { Block } from '../model.ts'
import { modelNote } from '../notes.ts'
import { points } from '../words.ts'
import { type Column, columnsOf } from './columns.ts'
import { sheetTable } from './table.ts'

/** One member's sheet as far as it has come: self-score, cross-check, verified values with their reasons. */
export async function memberSheet(asked: Asked): Promise<Draft> {
  const { db, scope } = asked
  const member = asked.member!
  const own = asked.own!
  const drafted = member.sheetState !== 'submitted' && isOpenToSee(scope, member.id)
  const file = await readSeasonFile(db, scope, drafted ? member.id : null)
  const columns = columnsOf(file, member.id, { closed: !isBefore(scope.phase, 'conference') })
  const verified = columns.find(({ stage }) => stage === 'verified')
  const loaded = await readSheetFor(db, scope, member.id)
  const title = verified ? 'Bảng điểm thi đua của đơn vị' : 'Bảng tự chấm điểm thi đua'
  return {
    file: `${title} ${member.shortName} năm ${scope.row.year}`,
    orientation: 'landscape',
    title,
    about: [`Năm ${scope.row.year}, ${scope.row.clusterName}`],
    attached: member.sheetState === 'draft' ? 'Bản chưa nộp: số liệu còn thay đổi' : null,
    to: [],
    blocks: [
      sheetTable(file, columns, loaded),
      ...standing(asked, verified, file),
      ...modelNote(file),
      { kind: 'closing' },
    ],
    signatures: [
      { ...own.secretary, office: 'Người lập bảng' },
      own.head,
      ...(verified ? [asked.cluster.head] : []),
    ],
  }
}

/** Rank and grade stand on paper only once the verification has ended, and for who may see the standings. */
function standing(
  { scope }: Asked,
  column: Column | undefined,
  file: Parameters<typeof gradeTitle>[0],
): Block[] {
  const open = can(scope.grants, 'standings.read', { memberIds: [] }, scope)
  if (!column || !open || isBefore(scope.phase, 'conference')) return []
  const { rank, tied, grade } = column.member
  const place =
    rank === null ? 'không xếp hạng' : `hạng ${points(String(rank))}${tied ? ' (đồng hạng)' : ''}`
  const graded = grade === null ? 'không xếp loại' : `xếp loại: ${gradeTitle(file, grade, 'vi')}`
  return [
    {
      kind: 'note',
      text: `Kết quả: ${place}; ${graded}./.`,
      bold: true,
    },
  ]
}
