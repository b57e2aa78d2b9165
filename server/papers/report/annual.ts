import { blank } from '../../../scoring/paper/official.ts'
import type { Activity } from '../../activities/schema.ts'
import type { Asked, Draft } from '../asked.ts'
import type { Block } from '../model.ts'
import { activitiesOf } from './activities.ts'
import { figuresWords } from './figures.ts'
import { inSections } from './sections.ts'
import { activityWords } from './sentence.ts'

/** A member's yearly report from what it recorded, in the order that such reports have; the rest to be written. */
export async function annualReport(asked: Asked): Promise<Draft> {
  const { scope } = asked
  const member = asked.member!
  const { year, clusterName } = scope.row
  const activities = await activitiesOf(asked, member.id)
  return {
    file: `Báo cáo kết quả công tác ${member.shortName} năm ${year}`,
    orientation: 'portrait',
    title: 'Báo cáo',
    about: [`Kết quả công tác năm ${year}, phương hướng nhiệm vụ năm ${year + 1}`],
    attached: null,
    to: [clusterName],
    blocks: [
      {
        kind: 'text',
        text: `${member.name} báo cáo kết quả công tác năm ${year} như sau:`,
      },
      { kind: 'heading', level: 1, text: 'I. BỐI CẢNH, TÌNH HÌNH' },
      { kind: 'text', text: blank },
      { kind: 'heading', level: 1, text: 'II. KẾT QUẢ ĐẠT ĐƯỢC' },
      ...results(activities),
      { kind: 'heading', level: 1, text: 'III. ĐÁNH GIÁ CHUNG' },
      { kind: 'text', text: overall(activities) },
      { kind: 'text', text: `Tồn tại, hạn chế: ${blank}` },
      { kind: 'heading', level: 1, text: `IV. TRỌNG TÂM CÔNG TÁC NĂM ${year + 1}` },
      { kind: 'text', text: blank },
      { kind: 'heading', level: 1, text: 'V. KIẾN NGHỊ' },
      { kind: 'text', text: blank },
      {
        kind: 'text',
        text: `Trên đây là báo cáo kết quả công tác năm ${year} của ${member.name}./.`,
      },
      { kind: 'closing' },
    ],
    signatures: [asked.own!.head],
  }
}

function results(activities: readonly Activity[]): Block[] {
  if (activities.length === 0) return [{ kind: 'text', text: 'Chưa ghi hoạt động nào.' }]
  return inSections(activities).flatMap(({ title, items }, at): Block[] => [
    { kind: 'heading', level: 2, text: `${at + 1}. ${title}` },
    { kind: 'text', text: `Đã thực hiện ${figuresWords(items)}, cụ thể:` },
    ...items.map((activity): Block => ({ kind: 'item', text: activityWords(activity) })),
  ])
}

function overall(activities: readonly Activity[]): string {
  return activities.length === 0
    ? blank
    : `Trong năm, đơn vị thực hiện ${figuresWords(activities)}.`
}
