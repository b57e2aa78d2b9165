import type { SeasonFile } from '../../../scoring/model/season.ts'
import { checkSeason } from '../../../scoring/read.ts'

/** Three members, two parts: counted activities to 6 points, a criterion that compares, a given one. */
export function threeMembers(facts: object[]): SeasonFile {
  const reading = checkSeason({
    format: 'thidua/season@1',
    title: 'Ba đơn vị',
    year: 2023,
    members: ['a', 'b', 'c'].map((id, index) => ({ id, name: id.toUpperCase(), order: index + 1 })),
    sheet: {
      title: 'Bảng thử',
      nodes: [
        {
          code: 'I',
          title: 'Phần một',
          max: 8,
          nodes: [
            { code: 'I.1', title: 'Đoàn', max: 6, rule: { kind: 'perUnit', points: 1 } },
            { code: 'I.2', title: 'Viện trợ', rule: { kind: 'ratio', points: 4, of: 'best' } },
          ],
        },
        { code: 'II', title: 'Sáng kiến', kind: 'bonus', max: 3, rule: { kind: 'given', max: 3 } },
      ],
    },
    facts,
  })
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
  return reading.season
}
