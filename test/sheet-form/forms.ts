import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import type { SeasonFile } from '../../scoring/model/season.ts'
import { checkSeason } from '../../scoring/read.ts'
import { noClaim } from '../../server/claims/read.ts'
import type { Claim } from '../../server/claims/schema.ts'
import { excelParts } from '../../server/excel/parts.ts'
import type { SeasonBase } from '../../server/seasons/base.ts'
import { compareForm } from '../../server/sheet-form/compare.ts'
import { composeForm } from '../../server/sheet-form/compose.ts'
import { openForm } from '../../server/sheet-form/open.ts'
import type { FormReading } from '../../server/sheet-form/schema.ts'
import { work } from '../../server/sheet-form/write.ts'

export const identity = { seasonId: 'cum-thu-2026', memberId: 'ha-tinh', sheetNumber: 1 }

/** One criterion of each kind that a form asks about in its own way; lines 6 to 13. */
const nodes = [
  {
    ...{ code: 'I', title: 'Hoạt động', not_applicable: 'full', max: '50' },
    nodes: [
      { code: 'I.1', title: 'Đoàn ra', unit: 'đoàn', rule: { kind: 'perUnit', points: '2' } },
      { code: 'I.2', title: 'Viện trợ', rule: { kind: 'ratio', of: 'plan', points: '40' } },
      {
        ...{ code: 'I.3', title: 'Hội viên', not_applicable: 'zero' },
        rule: { kind: 'perUnit', points: '1', of: 'growth' },
      },
    ],
  },
  { code: 'II', title: 'Kế hoạch năm', rule: { kind: 'fixed', points: '5' } },
  {
    ...{ code: 'III', title: 'Báo cáo' },
    rule: {
      kind: 'choice',
      options: [
        { id: 'tot', title: 'Tốt, đúng hạn', points: '5' },
        { id: 'kha', title: 'Khá', points: '3' },
        { id: 'kha-2', title: 'Khá', points: '2' },
      ],
    },
  },
  { code: 'IV', title: 'Hội thi', rule: { kind: 'judged', max: '10' } },
  { code: 'V', title: 'Đánh giá chung', rule: { kind: 'given', max: '10' } },
]

export const rules = season()
const base: SeasonBase = {
  rules: rules as unknown as SeasonBase['rules'],
  members: rules.members.map((member) => ({
    ...{ id: member.id, name: member.name, order: member.order, status: 'ranked' },
    ...{ shortName: member.name, size: null, validFrom: null, validTo: null },
  })) as unknown as SeasonBase['members'],
}

/** A claim with what differs from an empty one. */
export function claimOf(criterion: string, changes: Partial<Claim>): Claim {
  return { ...noClaim(criterion), version: 1, ...changes }
}

/** The form of these claims, with what was done to it, as bytes. */
export async function formOf(
  claims: readonly Claim[] = [],
  change: (sheet: Worksheet, workbook: Workbook) => void = () => {},
  language: 'vi' | 'en' = 'vi',
): Promise<Uint8Array> {
  const plan = composeForm(base, claims, identity, { year: 2026, language })
  const workbook = new Workbook()
  await workbook.xlsx.load(await work(plan))
  change(workbook.worksheets[0]!, workbook)
  return workbook.xlsx.writeBuffer()
}

/** What a form with these cells would change. */
export async function readingOf(
  cells: Record<string, unknown>,
  claims: readonly Claim[] = [],
  change: (sheet: Worksheet) => void = () => {},
): Promise<FormReading> {
  const bytes = await formOf(claims, (sheet) => {
    for (const [cell, value] of Object.entries(cells)) sheet.getCell(cell).value = value as string
    change(sheet)
  })
  const { lines } = await openForm(excelParts(bytes))
  return compareForm(lines, { base, identity, language: 'vi', claims, activities: new Map() })
}

function season(): SeasonFile {
  const reading = checkSeason({
    ...{ format: 'thidua/season@1', title: 'Cụm thử', year: 2026 },
    members: [{ id: 'ha-tinh', name: 'Hà Tĩnh', order: 1 }],
    sheet: { title: 'Bảng điểm thử', max: '100', nodes },
  })
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults))
  return reading.season
}
