import { fold } from '../../scoring/fold.ts'
import { readTyped } from '../../scoring/typed-number.ts'
import type { FoundHead } from './head.ts'
import type { SheetLine, TableCell, TableLine } from './model.ts'

/** The lines of a sheet below its head, and the total that it states of itself. */
export interface SheetLines {
  lines: SheetLine[]
  total: number | null
}

const marked =
  /^(?<mark>[IVXLC]{1,6}|[A-ZĐ]|[a-zđ]\d{0,2}|\d{1,3}(\.\d{1,3})*|[-+*•–])(?<end>[.):/]\s*|\s+|-\s+)(?<title>\S.*)$/su
const isTotal = /^(tong (cong|diem|so diem)|tong|cong)( cac muc| chung| diem)?( \(.*\))?\s*:?$/
/** No sheet gives more for one line: years and sums of money are not points. */
const greatest = 1000
const isEnd = /^(tm\.|noi nhan|ghi chu:|nguoi lap|cum truong|thu truong)/

/** Reads the lines that name something; others, such as repeated heads and notes without points, are left out. */
export function linesOf(lines: readonly TableLine[], { columns, after }: FoundHead): SheetLines {
  const found: SheetLine[] = []
  let total: number | null = null
  for (const { row, cells } of lines.slice(after)) {
    const number = (at: number | null) => (at === null ? null : numberIn(cells[at]))
    const name = textIn(cells[columns.title])
    const said = name || textIn(cells[columns.code ?? columns.title])
    const points = {
      ...{ base: number(columns.base), bonus: number(columns.bonus) },
      penalty: number(columns.penalty),
    }
    const isScored = Object.values(points).some((size) => size !== null)
    // A criterion may begin like a signature ("Thủ trưởng dự họp đủ"); a signature has no points.
    if (!isScored && isEnd.test(fold(said))) break
    if (isTotal.test(fold(said))) {
      total ??= points.base
      continue
    }
    if (name === '') continue
    const code = columns.code === null ? '' : textIn(cells[columns.code])
    const { mark, title } = code
      ? { mark: bare(code), title: withoutMark(name, code) }
      : split(name)
    found.push({
      ...{ row, mark, title, rule: columns.rule === null ? '' : textIn(cells[columns.rule]) },
      ...points,
    })
  }
  return { lines: found, total }
}

/** "1.2. Đoàn ra" is the mark 1.2 and its title. */
function split(text: string): { mark: string; title: string } {
  const groups = marked.exec(text)?.groups
  return groups ? { mark: groups.mark!, title: groups.title!.trim() } : { mark: '', title: text }
}

/** A title that repeats its mark, beside a column of marks. */
function withoutMark(text: string, code: string): string {
  const own = split(text)
  return own.mark === bare(code) ? own.title : text
}

function bare(code: string): string {
  return code.replace(/[.):/\s]+$/u, '')
}

export function textIn(cell: TableCell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).replace(/\s+/g, ' ').trim()
}

/** "5", "5,0", "-2", "tối đa 5 điểm": the number, where there is one only. */
export function numberIn(cell: TableCell | undefined): number | null {
  if (typeof cell === 'number') return Math.abs(cell) <= greatest ? cell : null
  const found = textIn(cell).match(/[-−–]?\s?\d+(?:[.,]\d+)*/gu) ?? []
  if (found.length !== 1) return null
  const read = readTyped(found[0]!, 'vi')
  return read.ok ? numberIn(Number(read.decimal)) : null
}
