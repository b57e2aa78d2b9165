import type { Result } from '../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { twoDigits } from '../../../scoring/paper/official.ts'
import { gradeTitle, type Noted } from '../../../scoring/paper/score-notes.ts'
import { type ScoreRow, scoreRows } from '../../../scoring/paper/score-rows.ts'
import { centred, figure, pointsCell, summed } from '../cells.ts'
import type { Cell, Row, TableBlock } from '../model.ts'
import { points } from '../words.ts'

/** A line for each member in the order of the standings: its parts, columns, total, rank and grade. */
export function mainTable(noted: Noted): TableBlock {
  const { rules, result, self } = noted
  const parts = rules.sheet.nodes
  const cut = hasCut(result)
  const codes = parts.map(({ code }) => code)
  return {
    kind: 'table',
    name: 'Bảng tổng hợp',
    size: 10.5,
    widths: [9, 34, ...parts.map(() => 14), ...added(cut).map(() => 18), 17, 14, 32],
    head: headOf(rules, cut),
    rows: scoreRows(result, self, codes).map((row, at) => rowOf(noted, row, at + 1, cut)),
  }
}

function hasCut({ members }: Result): boolean {
  return members.some(({ cut }) => cut !== '0')
}

/** The columns that make the total. */
function added(cut: boolean): string[] {
  return ['Chuẩn', 'Thưởng', 'Trừ', ...(cut ? ['Cắt trần'] : [])]
}

function headOf(rules: SeasonFile, cut: boolean): Cell[][] {
  const tall = (text: string): Cell => ({ text, rows: 2 })
  const parts = rules.sheet.nodes
  return [
    [
      tall('TT'),
      tall('Đơn vị'),
      { text: 'Điểm theo phần', columns: parts.length },
      ...added(cut).map(tall),
      ...['Tổng điểm', 'Hạng', 'Xếp loại'].map(tall),
    ],
    parts.map(({ code, max }) =>
      max ? { text: code, aside: `/ ${points(max)}` } : { text: code },
    ),
  ]
}

function rowOf(noted: Noted, row: ScoreRow, order: number, cut: boolean): Row {
  const { rules, pending } = noted
  const name = rules.members.find(({ id }) => id === row.member.id)?.name ?? row.member.id
  const figures = pending.has(row.member.id)
    ? nothingYet(row.parts.length + (cut ? 6 : 5))
    : figuresOf(rules, row, cut)
  return { kind: 'plain', cells: [centred(String(order)), { text: name }, ...figures] }
}

/** A dash in every column of numbers, and why. */
function nothingYet(columns: number): Cell[] {
  return [...Array.from({ length: columns }, () => centred('–')), centred('Chưa nộp')]
}

function figuresOf(rules: SeasonFile, row: ScoreRow, cut: boolean): Cell[] {
  const columns = [row.base, row.bonus, row.penalty]
  const values = [...columns.map(({ points: value }) => value), ...(cut ? [row.cut] : [])]
  const first = 2 + row.parts.length
  const total = summed(pointsCell(row.total, 2), values, {
    across: values.map((_, at) => first + at),
  })
  return [
    ...row.parts.map((cell) => pointsCell(cell, 2)),
    ...columns.map((cell) => pointsCell(cell, 2)),
    ...(cut ? [figure(row.cut, 2)] : []),
    { ...total, bold: true },
    rankCell(row.member.rank),
    centred(gradeTitle(rules, row.member.grade, 'vi')),
  ]
}

/** Two digits, as official papers count; a shared place of fractional ranking as it is. */
export function rankCell(rank: number | null): Cell {
  if (rank === null) return centred('–')
  const text = Number.isInteger(rank) ? twoDigits(rank) : points(String(rank))
  return { text, number: String(rank), align: 'center', bold: true }
}
