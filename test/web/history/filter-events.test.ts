import { expect, test } from 'vitest'
import type { AuditEvent } from '../../../server/audit/schema.ts'
import { filterEvents } from '../../../web/components/history/filter-events.ts'

const event = (
  seq: number,
  summary: string,
  memberId: string | null,
  subject: string | null,
): AuditEvent => ({
  seq,
  at: '2023-11-24T00:00:00.000Z',
  by: 'Liên hiệp Khánh Hòa',
  byId: 'khanh-hoa',
  action: 'sheet.verify',
  entity: 'stage_value',
  entityId: 'I.1',
  memberId,
  summary,
  subject,
})
const events = [
  event(2, 'Thẩm định tiêu chí I.1', 'ha-tinh', 'Hoạt động hữu nghị'),
  event(1, 'Mở năm thi đua', null, null),
]
const nameOf = ({ memberId }: AuditEvent) => (memberId === null ? 'cả Cụm' : 'Hà Tĩnh')

test.each([
  { words: '', found: [2, 1] },
  { words: 'tham dinh', found: [2] },
  { words: 'khanh hoa', found: [2, 1] },
  { words: 'ha tinh I.1', found: [2] },
  { words: 'ca cum', found: [1] },
  { words: 'hữu nghị', found: [2] },
  { words: 'không có', found: [] },
])('"$words" finds $found', ({ words, found }) => {
  expect(filterEvents(events, words, nameOf).map(({ seq }) => seq)).toEqual(found)
})
