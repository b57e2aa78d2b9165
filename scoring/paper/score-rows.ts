import type { Result, ResultMember } from '../model/result.ts'

/** A number of the table, and the self-score beside it where that differs. */
export interface Cell {
  points: string
  self: string | null
}

/** One member's line of the score table; decimal texts, not yet formatted. */
export interface ScoreRow {
  member: ResultMember
  parts: Cell[]
  base: Cell
  bonus: Cell
  penalty: Cell
  cut: string
  total: Cell
}

/**
 * The lines of the score table, in the order of the standings.
 *
 * @param codes The parts of the sheet that have a column.
 * @param self The result by self-score; null where that is the result itself.
 */
export function scoreRows(
  result: Result,
  self: Result | null,
  codes: readonly string[],
): ScoreRow[] {
  const before = new Map(self?.members.map((member) => [member.id, member]))
  return result.members.map((member) => {
    const was = before.get(member.id)
    const column = (name: 'base' | 'bonus' | 'penalty' | 'total') =>
      cellOf(member[name], was?.[name])
    return {
      member,
      parts: codes.map((code) => nodeCell(member, was, code)),
      base: column('base'),
      bonus: column('bonus'),
      penalty: column('penalty'),
      cut: member.cut,
      total: column('total'),
    }
  })
}

/** What a node is worth, with the self-score where it differs. */
export function nodeCell(member: ResultMember, self: ResultMember | undefined, code: string): Cell {
  return cellOf(member.nodes[code] ?? '0', self && (self.nodes[code] ?? '0'))
}

function cellOf(points: string, self: string | undefined): Cell {
  return { points, self: self === undefined || self === points ? null : self }
}

/** Members in parts that fit the width of a page side by side, as even as can be. */
export function splitMembers<T>(members: readonly T[], most: number): T[][] {
  const pages = Math.ceil(members.length / most)
  const size = Math.ceil(members.length / Math.max(1, pages))
  return Array.from({ length: pages }, (_, page) => members.slice(page * size, (page + 1) * size))
}

/** As many members as can stand side by side on a landscape page: long names need wide columns. */
export function membersAcross(names: readonly string[]): number {
  const longest = Math.max(0, ...names.map(({ length }) => length))
  return longest <= 16 ? 12 : longest <= 32 ? 9 : 6
}
