import type { Asked, Draft } from '../asked.ts'
import { centred } from '../cells.ts'
import type { Row } from '../model.ts'
import { awardName, namesIn } from '../names.ts'
import { modelNote } from '../notes.ts'
import { proposedIn } from './proposed.ts'

/** What stands on each certificate, for whoever writes them: the name in full and the words. */
export async function citations(asked: Asked): Promise<Draft> {
  const { scope, cluster } = asked
  const { year, clusterName } = scope.row
  const { full } = namesIn(scope)
  const { standings, proposed } = await proposedIn(asked)
  const listed = proposed.flatMap(({ award, recipients }) =>
    recipients.map((member) => ({ award, member })),
  )
  const rows = listed.map(({ award, member }, at): Row => {
    // A flag goes to the one in front; certificates say the same of all who get one.
    const leads = /^cờ/iu.test(award.title) && member.rank === 1 && !member.tied
    const words = `${leads ? 'Đơn vị dẫn đầu' : 'Đã có thành tích xuất sắc trong'} phong trào thi đua năm ${year} của ${clusterName}`
    return {
      kind: 'plain',
      cells: [
        centred(String(at + 1)),
        { text: full(member.id) },
        { text: awardName(standings.rules, award.id) },
        { text: words },
      ],
    }
  })
  return {
    file: `Danh sách ghi bằng, giấy khen năm ${year}`,
    orientation: 'landscape',
    title: 'Danh sách nội dung ghi trên bằng, giấy khen',
    about: [scope.row.title],
    attached: 'Theo đề nghị của Cụm; ghi bằng sau khi có quyết định khen thưởng',
    to: [],
    blocks: [
      {
        kind: 'table',
        name: 'Nội dung ghi bằng',
        size: 12,
        widths: [10, 92, 60, 88],
        head: [['TT', 'Tên đơn vị', 'Hình thức', 'Nội dung ghi'].map((text) => ({ text }))],
        rows,
      },
      ...modelNote(standings.rules),
      { kind: 'closing' },
    ],
    signatures: [{ office: 'Người lập danh sách' }, cluster.head],
  }
}
