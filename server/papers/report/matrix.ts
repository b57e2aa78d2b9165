import type { Activity } from '../../activities/schema.ts'
import { centred, figure, summed } from '../cells.ts'
import type { Row, TableBlock } from '../model.ts'
import type { Names } from '../names.ts'
import { sections } from './sections.ts'

/** How many activities each member did in each part of the work, with sums both ways. */
export function activityMatrix(
  all: ReadonlyMap<string, readonly Activity[]>,
  { short }: Names,
): TableBlock {
  const counts = [...all].map(([id, activities]) => ({
    id,
    of: sections.map(
      ({ fields }) => activities.filter(({ field }) => fields.includes(field)).length,
    ),
  }))
  const across = sections.map((_, at) => 2 + at)
  const rows = counts.map(({ id, of }, at): Row => {
    const numbers = of.map(String)
    const sum = of.reduce((total, count) => total + count, 0)
    const total = summed(figure(String(sum)), numbers, { across })
    const cells = numbers.map((count) => figure(count))
    return { kind: 'plain', cells: [centred(String(at + 1)), { text: short(id) }, ...cells, total] }
  })
  const down = rows.map((_, at) => at)
  const sums = [...sections.keys(), sections.length].map((column) => {
    const values = rows.map(({ cells }) => cells[2 + column]?.number ?? '0')
    const sum = values.reduce((total, value) => total + Number(value), 0)
    return summed(figure(String(sum)), values, { column: 2 + column, down })
  })
  return {
    kind: 'table',
    name: 'Hoạt động',
    size: 11,
    widths: [9, 38, ...sections.map(() => 17), 15],
    head: [
      [
        { text: 'TT', rows: 2 },
        { text: 'Đơn vị', rows: 2 },
        { text: 'Số hoạt động theo phần', columns: sections.length },
        { text: 'Cộng', rows: 2 },
      ],
      sections.map((_, at) => ({ text: String(at + 1) })),
    ],
    rows: [...rows, { kind: 'sum', cells: [centred(''), { text: 'Cộng' }, ...sums] }],
  }
}
