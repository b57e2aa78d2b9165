import { expect, test } from 'vitest'
import type { MemberYear } from '../../server/years/schema.ts'
import { runsOf } from '../../web/components/years/runs.ts'

const yearOf = (year: number, sheet: MemberYear['sheet']): MemberYear => ({
  ...{ seasonId: `cum-${year}`, title: '', year, source: 'published', sheet },
  ...{ total: '1', rank: 1, of: 1, grade: null, sections: [] },
})

test.each<[MemberYear['sheet'][], number[][]]>([
  [[], []],
  [['first'], [[2020]]],
  [['first', 'same', 'rules'], [[2020, 2021, 2022]]],
  [
    ['first', 'sections', 'same'],
    [[2020], [2021, 2022]],
  ],
])('sheets that are %j stand together as %j', (sheets, expected) => {
  const years = sheets.map((sheet, at) => yearOf(2020 + at, sheet))
  expect(runsOf(years).map((run) => run.map(({ year }) => year))).toEqual(expected)
})
