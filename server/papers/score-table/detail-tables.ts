import { toRoman } from '../../../scoring/check/code-parts.ts'
import { isGroup, type Node } from '../../../scoring/model/node.ts'
import type { ResultMember } from '../../../scoring/model/result.ts'
import { allNodes } from '../../../scoring/model/sheet.ts'
import type { Noted } from '../../../scoring/paper/score-notes.ts'
import { membersAcross, nodeCell, splitMembers } from '../../../scoring/paper/score-rows.ts'
import { isPenalty, limitOf } from '../../../scoring/tree/around.ts'
import { centred, figure, pointsCell, summed } from '../cells.ts'
import type { Block, Cell, Row, TableBlock } from '../model.ts'

/** Criteria by members in annexes, as many as the width of the page asks for. */
export function detailAnnexes(noted: Noted): Block[] {
  const { rules, result, pending } = noted
  const roll = rules.members
    .toSorted((a, b) => a.order - b.order)
    .flatMap(
      ({ id }) => result.members.find((member) => member.id === id && !pending.has(id)) ?? [],
    )
  const parts = splitMembers(roll, membersAcross(rules.members.map(({ name }) => name)))
  return parts.flatMap((members, at): Block[] => [
    {
      kind: 'annex',
      // One alone has no number.
      label: parts.length > 1 ? `Phụ lục ${toRoman(at + 1)}` : 'Phụ lục',
      title: titleOf(members, roll),
      about: `Kèm theo Bảng tổng hợp điểm thi đua năm ${rules.year}`,
    },
    detailTable(noted, members, parts.length > 1 ? `Từng tiêu chí ${at + 1}` : 'Từng tiêu chí'),
  ])
}

function titleOf(members: readonly ResultMember[], roll: readonly ResultMember[]): string {
  const title = 'ĐIỂM TỪNG TIÊU CHÍ CỦA CÁC ĐƠN VỊ'
  if (members.length === roll.length) return title
  const from = roll.indexOf(members[0]!) + 1
  return `${title} (${from}–${from + members.length - 1} trong ${roll.length})`
}

function detailTable(noted: Noted, members: readonly ResultMember[], name: string): TableBlock {
  const { rules } = noted
  const nodes = allNodes(rules.sheet)
  const nameOf = (id: string) => rules.members.find((member) => member.id === id)?.name ?? id
  return {
    kind: 'table',
    name,
    size: 10,
    widths: [14, 70, 15, ...members.map(() => 16)],
    head: [
      [
        { text: 'TT', rows: 2 },
        { text: 'Nội dung, tiêu chí', rows: 2 },
        { text: 'Điểm tối đa', rows: 2 },
        { text: 'Điểm của các đơn vị', columns: members.length },
      ],
      members.map(({ id }) => ({ text: nameOf(id) })),
    ],
    rows: [
      ...nodes.map((node) => nodeRow(noted, members, node, nodes)),
      totals(noted, members, nodes),
    ],
  }
}

function nodeRow(noted: Noted, members: readonly ResultMember[], node: Node, nodes: Node[]): Row {
  const parts = isGroup(node) ? node.nodes : []
  return {
    kind: isGroup(node) ? 'section' : 'plain',
    cells: [
      centred(node.code),
      { text: node.title },
      figure(limitOf(node, isPenalty(noted.rules.sheet, node))),
      ...members.map((member, at) => {
        const cell = pointsCell(nodeCell(member, selfOf(noted, member), node.code))
        return addedUp(cell, member, parts, nodes, at)
      }),
    ],
  }
}

function totals(noted: Noted, members: readonly ResultMember[], nodes: Node[]): Row {
  const { sheet } = noted.rules
  const cells = members.map((member, at) => {
    const self = selfOf(noted, member)?.total
    const cell = { points: member.total, self: self === member.total ? null : (self ?? null) }
    return addedUp(pointsCell(cell, 2), member, sheet.nodes, nodes, at)
  })
  return {
    kind: 'sum',
    cells: [centred(''), { text: 'Tổng điểm' }, figure(sheet.max ?? null), ...cells],
  }
}

/** A group is a formula in a workbook where it is nothing but the sum of its parts. */
function addedUp(
  cell: Cell,
  member: ResultMember,
  parts: readonly Node[],
  nodes: readonly Node[],
  at: number,
): Cell {
  const values = parts.map(({ code }) => member.nodes[code] ?? '0')
  return summed(cell, values, { column: 3 + at, down: parts.map((part) => nodes.indexOf(part)) })
}

function selfOf({ self }: Noted, { id }: ResultMember): ResultMember | undefined {
  return self?.members.find((member) => member.id === id)
}
