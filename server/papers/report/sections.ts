import type { ActivityField } from '../../../scoring/model/activity.ts'

/** The parts of a union's yearly report, in its own order, and the fields of work that go there. */
export const sections: readonly { title: string; fields: readonly ActivityField[] }[] = [
  {
    title: 'Công tác phối hợp với Liên hiệp Việt Nam, các Liên hiệp địa phương và Cụm',
    fields: ['cluster'],
  },
  {
    title: 'Công tác hòa bình, đoàn kết, hữu nghị',
    fields: ['friendship', 'delegations'],
  },
  { title: 'Công tác phi chính phủ nước ngoài', fields: ['aid'] },
  { title: 'Công tác tham mưu, nghiên cứu, thông tin đối ngoại', fields: ['advice'] },
  {
    title: 'Công tác phát triển tổ chức, hội thành viên',
    fields: ['organisation', 'associations'],
  },
  { title: 'Công tác người Việt Nam ở nước ngoài', fields: ['overseas'] },
  { title: 'Công tác thi đua, khen thưởng và báo cáo', fields: ['emulation'] },
  { title: 'Công tác khác', fields: ['other'] },
]

/** What belongs to each part; parts of which nothing is recorded are left out. */
export function inSections<Item extends { field: ActivityField }>(items: readonly Item[]) {
  return sections.flatMap(({ title, fields }) => {
    const own = items.filter(({ field }) => fields.includes(field))
    return own.length > 0 ? [{ title, items: own }] : []
  })
}
