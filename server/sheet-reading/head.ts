import { fold } from '../../scoring/fold.ts'
import type { SheetColumns, TableCell, TableLine } from './model.ts'

const furthest = 40

/** What heads call the columns, folded. */
const names = {
  title: /tieu chi|tieu chuan|noi dung|chi tieu|nhiem vu/,
  points: /diem|thang diem/,
  code: /^(stt|tt|so tt|ma|ma so|muc|so)$/,
  rule: /cach tinh|cach cham|huong dan|phuong phap|ghi chu|dien giai/,
  base: /chuan|toi da|thang diem/,
  /** Nothing else in the head: "cụm trưởng chấm" and "năm trước" hold these letters too. */
  bonus: /^(diem )?(thuong|cong)( diem)?( toi da)?$/,
  penalty: /^(diem )?tru( diem)?( toi da)?$/,
}

export interface FoundHead {
  columns: SheetColumns
  /** How many lines the head takes from the beginning. */
  after: number
}

/**
 * Finds the head of a scoring sheet: the first line that names both what is scored and points. A second
 * line below, which names kinds of points and nothing else, belongs to it.
 */
export function findHead(lines: readonly TableLine[]): FoundHead | null {
  const at = lines.slice(0, furthest).findIndex(({ cells }) => {
    const heads = cells.map(headOf)
    const title = heads.findIndex((head) => names.title.test(head))
    return title >= 0 && heads.some((head, column) => column !== title && names.points.test(head))
  })
  if (at < 0) return null
  const first = lines[at]!.cells.map(headOf)
  const second = lines[at + 1]?.cells.map(headOf) ?? []
  const isHead = isSecondHead(second)
  const columns = columnsOf(first, isHead ? second : [])
  return columns && { columns, after: at + (isHead ? 2 : 1) }
}

function isSecondHead(heads: readonly string[]): boolean {
  const named = heads.filter((head) => head !== '')
  return (
    named.some(
      (head) => names.base.test(head) || names.bonus.test(head) || names.penalty.test(head),
    ) && named.every((head) => head.length < 30 && !/\d/.test(head))
  )
}

function columnsOf(first: readonly string[], second: readonly string[]): SheetColumns | null {
  const width = Math.max(first.length, second.length)
  const heads = Array.from({ length: width }, (_, at) => ({
    own: second[at] || first[at] || '',
    both: `${first[at] ?? ''} ${second[at] ?? ''}`.trim(),
  }))
  const find = (fits: (head: { own: string; both: string }) => boolean) => {
    const at = heads.findIndex(fits)
    return at < 0 ? null : at
  }
  const title = find(({ both }) => names.title.test(both))
  if (title === null) return null
  const bonus = find(({ own }) => names.bonus.test(own))
  const penalty = find(({ own }) => names.penalty.test(own))
  const taken = new Set([title, bonus, penalty])
  const free = (at: number) => !taken.has(at)
  const base =
    heads.findIndex(({ own }, at) => free(at) && names.base.test(own)) >= 0
      ? heads.findIndex(({ own }, at) => free(at) && names.base.test(own))
      : heads.findIndex(({ both }, at) => free(at) && names.points.test(both))
  return {
    ...{ title, bonus, penalty, base: base < 0 ? null : base },
    code: find(({ both }) => names.code.test(both)),
    rule: find(({ own }) => names.rule.test(own)),
  }
}

function headOf(cell: TableCell): string {
  return typeof cell === 'string'
    ? fold(cell)
        .replace(/\([^)]*\)|:/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : ''
}
