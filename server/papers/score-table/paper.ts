import { noteTexts } from '../../../scoring/paper/note-texts.ts'
import { scoreNotes } from '../../../scoring/paper/score-notes.ts'
import type { Asked, Draft } from '../asked.ts'
import type { Block } from '../model.ts'
import { modelNote } from '../notes.ts'
import { detailAnnexes } from './detail-tables.ts'
import { mainTable } from './main-table.ts'
import { type Standings, standingsFor } from './noted.ts'

/** The score table of the whole cluster for the conference. */
export async function scoreTable(asked: Asked): Promise<Draft> {
  const { scope, cluster } = asked
  const standings = await standingsFor(asked)
  return {
    file: `Bảng tổng hợp điểm thi đua năm ${scope.row.year}`,
    orientation: 'landscape',
    title: 'Bảng tổng hợp điểm thi đua',
    about: [scope.row.title],
    attached: `theo ${noteTexts.vi.stage[standings.result.stage]}`,
    to: [],
    blocks: [
      mainTable(standings),
      { kind: 'note', text: 'Ghi chú:', bold: true },
      ...notesOf(standings),
      { kind: 'closing' },
      ...detailAnnexes(standings),
    ],
    signatures: [cluster.secretary, cluster.deputy, cluster.head],
  }
}

function notesOf(standings: Standings): Block[] {
  const notes = scoreNotes(standings, 'vi')
  if (standings.fallback)
    notes.push('Tiêu chí chưa thẩm định tạm lấy điểm tự chấm; kết quả này chưa phải chính thức.')
  const last = notes.length - 1
  // "./." ends the text of an official paper.
  return [
    ...notes.map(
      (text, at): Block => ({
        kind: 'note',
        text: at === last ? `${text.replace(/\.$/, '')}./.` : text,
      }),
    ),
    ...modelNote(standings.rules),
  ]
}
