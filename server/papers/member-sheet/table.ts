import { isGroup, type Leaf, type Node } from '../../../scoring/model/node.ts'
import type { SeasonFile } from '../../../scoring/model/season.ts'
import { allNodes } from '../../../scoring/model/sheet.ts'
import { isPenalty, limitOf } from '../../../scoring/tree/around.ts'
import { factInWords } from '../../../scoring/words/fact.ts'
import type { MemberSheet } from '../../sheets/schema.ts'
import { centred, figure, summed } from '../cells.ts'
import type { Cell, Row, TableBlock } from '../model.ts'
import { sayFigures } from '../say.ts'
import { capital } from '../words.ts'
import type { Column } from './columns.ts'

/** Each criterion with its ceiling, every column that holds something, and what stands behind them. */
export function sheetTable(
  { sheet }: SeasonFile,
  columns: readonly Column[],
  loaded: MemberSheet,
): TableBlock {
  const nodes = allNodes(sheet)
  const rows = nodes.map((node): Row => {
    const limit = limitOf(node, isPenalty(sheet, node))
    const values = columns.map((column, at) => valueCell(column, node, nodes, 3 + at))
    const remark = isGroup(node) ? '' : remarkOf(node, loaded)
    return {
      kind: isGroup(node) ? 'section' : 'plain',
      cells: [centred(node.code), { text: node.title }, figure(limit), ...values, { text: remark }],
    }
  })
  const totals = columns.map((column, at) => totalCell(column, sheet.nodes, nodes, 3 + at))
  const sum = [centred(''), { text: 'Tổng điểm' }, figure(sheet.max ?? null), ...totals]
  return {
    kind: 'table',
    name: 'Bảng điểm',
    size: 11,
    widths: [14, 80, 15, ...columns.map(() => 17), 75],
    head: [
      [
        'TT',
        'Nội dung, tiêu chí',
        'Tối đa',
        ...columns.map(({ title }) => title),
        'Kê khai, lý do',
      ].map((text) => ({ text })),
    ],
    rows: [...rows, { kind: 'sum', cells: [...sum, { text: partsOf(columns.at(-1)) }] }],
  }
}

/** Empty where nobody stated anything at that stage. */
function valueCell(column: Column, node: Node, nodes: readonly Node[], at: number): Cell {
  const { stage, member, stated } = column
  if (stage !== 'self' && !isGroup(node) && !stated.has(node.code)) return centred('')
  if (isGroup(node) && column.left > 0) return centred('')
  const cell = figure(member.nodes[node.code] ?? '0')
  return isGroup(node) ? added(cell, column, node.nodes, nodes, at) : cell
}

function totalCell(
  column: Column,
  parts: readonly Node[],
  nodes: readonly Node[],
  at: number,
): Cell {
  if (column.left > 0) return centred('…')
  return added(figure(column.member.total, 2), column, parts, nodes, at)
}

/** A formula only where every part has its number in the column, and they make just the sum. */
function added(
  cell: Cell,
  { stage, member, stated }: Column,
  parts: readonly Node[],
  nodes: readonly Node[],
  column: number,
): Cell {
  if (stage !== 'self' && parts.some((part) => !isGroup(part) && !stated.has(part.code)))
    return cell
  const values = parts.map(({ code }) => member.nodes[code] ?? '0')
  return summed(cell, values, { column, down: parts.map((part) => nodes.indexOf(part)) })
}

/** What was claimed, by how many files it is proven, and why it was verified otherwise. */
function remarkOf(leaf: Leaf, { claims, values }: MemberSheet): string {
  const claim = claims.find(({ criterion }) => criterion === leaf.code)
  const of = (stage: string) =>
    values
      .filter((value) => value.criterion === leaf.code && value.stage === stage)
      .toSorted((a, b) => b.round - a.round)[0]
  const fact = of('self')?.fact ?? claim?.fact ?? null
  const files = (claim?.activities ?? []).reduce(
    (sum, { evidenceCount }) => sum + evidenceCount,
    claim?.evidence.length ?? 0,
  )
  const said = [
    capital(factInWords(leaf, fact, sayFigures)),
    files > 0 ? `${files} minh chứng` : '',
    ...(['cross', 'verified'] as const).map((stage) => {
      const reason = of(stage)?.reason
      return reason ? `${stage === 'cross' ? 'Chấm chéo' : 'Thẩm định'}: ${reason}` : ''
    }),
  ]
  return said.filter((part) => part !== '').join('. ')
}

function partsOf(column: Column | undefined): string {
  if (!column) return ''
  if (column.left > 0) return `${column.title}: còn ${column.left} tiêu chí, chưa cộng`
  const { base, bonus, penalty } = column.member
  const shown = [base, bonus, penalty].map((each) => figure(each).text)
  return `Chuẩn ${shown[0]}; thưởng ${shown[1]}; trừ ${shown[2]}`
}
