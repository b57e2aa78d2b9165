import { blank, twoDigits } from '../../../scoring/paper/official.ts'
import type { Activity } from '../../activities/schema.ts'
import type { Asked, Draft } from '../asked.ts'
import type { Block } from '../model.ts'
import { type Names, namesIn } from '../names.ts'
import { modelNote } from '../notes.ts'
import { standingsFor } from '../score-table/noted.ts'
import { shortTable } from '../score-table/short-table.ts'
import { activitiesOfAll } from './activities.ts'
import { figuresWords } from './figures.ts'
import { activityMatrix } from './matrix.ts'
import { inSections, sections } from './sections.ts'
import { activityWords } from './sentence.ts'

/** How many activities of one member a part of the summary tells; the reports of the members tell all. */
const most = 2

/** The summary report of the cluster from what its members recorded, and the result of the year. */
export async function clusterReport(asked: Asked): Promise<Draft> {
  const { scope, cluster } = asked
  const { year, clusterName } = scope.row
  const names = namesIn(scope)
  const all = await activitiesOfAll(asked)
  const standings = await standingsFor(asked)
  return {
    file: `Báo cáo tổng kết ${clusterName} năm ${year}`,
    orientation: 'portrait',
    title: 'Báo cáo',
    about: [`Tổng kết công tác thi đua năm ${year} của ${clusterName}`],
    attached: null,
    to: cluster.parent ? [cluster.parent] : [],
    blocks: [
      { kind: 'heading', level: 1, text: 'I. ĐẶC ĐIỂM, TÌNH HÌNH' },
      {
        kind: 'text',
        text: `${clusterName} có ${twoDigits(scope.members.length)} đơn vị thành viên. ${blank}`,
      },
      { kind: 'heading', level: 1, text: 'II. KẾT QUẢ HOẠT ĐỘNG' },
      ...work(all, names),
      { kind: 'heading', level: 1, text: 'III. KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG' },
      shortTable(standings),
      { kind: 'heading', level: 1, text: 'IV. TỒN TẠI, HẠN CHẾ' },
      { kind: 'text', text: blank },
      { kind: 'heading', level: 1, text: `V. PHƯƠNG HƯỚNG NĂM ${year + 1}` },
      { kind: 'text', text: blank },
      { kind: 'text', text: `Trên đây là báo cáo tổng kết năm ${year} của ${clusterName}./.` },
      ...modelNote(standings.rules),
      { kind: 'closing' },
    ],
    signatures: [cluster.head],
  }
}

function work(all: ReadonlyMap<string, readonly Activity[]>, names: Names): Block[] {
  // One that several did together is one.
  const activities = [...new Map([...all.values()].flat().map((each) => [each.id, each])).values()]
  if (activities.length === 0) return [{ kind: 'text', text: 'Chưa có hoạt động nào được ghi.' }]
  const parts = sections.map(({ title }, at) => `${at + 1}: ${title}`).join('; ')
  return [
    { kind: 'text', text: `Các đơn vị đã thực hiện ${figuresWords(activities)}.` },
    activityMatrix(all, names),
    { kind: 'note', text: `${parts}. Hoạt động cùng làm tính cho từng đơn vị.` },
    ...inSections(activities).flatMap(({ title, items }, at): Block[] => [
      { kind: 'heading', level: 2, text: `${at + 1}. ${title}` },
      { kind: 'text', text: `Các đơn vị thực hiện ${figuresWords(items)}. Tiêu biểu:` },
      ...examples(all, items, names),
    ]),
  ]
}

/** What a member led comes first, then what it has most to show for; of equals the earlier. */
function examples(
  all: ReadonlyMap<string, readonly Activity[]>,
  items: readonly Activity[],
  { short }: Names,
): Block[] {
  const weight = ({ role, result, people }: Activity) =>
    (role === 'lead' ? 4 : 0) + (result === '' ? 0 : 2) + (people === null ? 0 : 1)
  const told = new Set<string>()
  return [...all].flatMap(([member, own]) => {
    const here = own.filter(({ id }) => !told.has(id) && items.some((item) => item.id === id))
    const best = here.toSorted((a, b) => weight(b) - weight(a)).slice(0, most)
    for (const { id } of best) told.add(id)
    return best.map(
      (activity): Block => ({ kind: 'item', text: `${short(member)}: ${activityWords(activity)}` }),
    )
  })
}
