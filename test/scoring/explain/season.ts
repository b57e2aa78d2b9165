import type { SeasonFile } from '../../../scoring/model/season.ts'
import { checkSeason } from '../../../scoring/read.ts'

/** A valid season: the parts that a test is about over a sheet of given points. */
export function season(parts: Record<string, unknown>): SeasonFile {
  const reading = checkSeason({
    format: 'thidua/season@1',
    title: 'Cụm thử',
    year: 2023,
    sheet: {
      title: 'Bảng điểm',
      nodes: [
        { code: 'I', title: 'Hữu nghị', rule: { kind: 'given', max: 100 } },
        { code: 'II', title: 'Thưởng', kind: 'bonus', rule: { kind: 'given', max: 20 } },
        {
          code: 'v',
          title: 'Số lần vi phạm',
          rule: { kind: 'perUnit', points: 0 },
          raises: [{ flag: 'vi-pham' }],
        },
      ],
    },
    ...parts,
  })
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
  return reading.season
}

/** "a 90 5 1": member with its points under I and II and its quantity under v; `-` for no fact. */
export function figures(...rows: string[]) {
  const members = rows.map((row, at) => {
    const id = row.split(' ')[0]!.replace('?', '')
    const outside = row.includes('?') ? { status: 'unranked', reason: 'Không đăng ký' } : {}
    return { id, name: `Đơn vị ${id.toUpperCase()}`, order: at + 1, ...outside }
  })
  const facts = rows.flatMap((row, at) => {
    const [, first, second, third] = row.split(' ')
    const member = members[at]!.id
    return [
      { member, criterion: 'I', points: first },
      { member, criterion: 'II', points: second },
      { member, criterion: 'v', quantity: third },
    ].filter((fact) => ('points' in fact ? fact.points : fact.quantity) !== '-')
  })
  return { members, facts }
}
