import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import {
  country,
  headLines,
  motto,
  mottoEm,
  pointsPerMm,
  ruleLength,
  sizes,
  textWidth,
} from '../../layout.ts'
import type { Paper } from '../../model.ts'
import { bare, twips } from './units.ts'

/** Who issues the paper on the left, the state and its motto on the right; lines under both. */
export function letterhead({ letterhead: head, orientation }: Paper): Table {
  const width = textWidth(orientation)
  const [left, right] = [width * 0.42, width * 0.58]
  const most = left * pointsPerMm
  const linesOf = (name: string) => headLines(name.toUpperCase(), sizes.head, most)
  const issuer = linesOf(head.issuer)
  const issuing = [
    ...(head.parent ? [nameIn(linesOf(head.parent))] : []),
    nameIn(issuer, true),
    rule(left, ruleLength(issuer.at(-1)!, sizes.head, most)),
    ...(head.number ? [line('SoKyHieu', `Số: ${head.number}`)] : []),
  ]
  const state = [
    line('QuocHieu', country),
    line('TieuNgu', motto),
    rule(right, mottoEm * sizes.motto),
    line('DiaDanh', `${head.place}, ${head.day}`),
  ]
  return new Table({
    ...bare([left, right]),
    rows: [
      new TableRow({
        cantSplit: true,
        children: [cellOf(issuing, left), cellOf(state, right)],
      }),
    ],
  })
}

/** One name, whatever lines it stands in. */
function nameIn(lines: readonly string[], bold = false): Paragraph {
  const children = lines.map((text, at) => new TextRun({ text, bold, ...(at > 0 && { break: 1 }) }))
  return new Paragraph({ style: 'CoQuan', children })
}

function cellOf(children: Paragraph[], width: number): TableCell {
  return new TableCell({
    children,
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
  })
}

/** A line `length` points long in the middle of a column `width` millimetres wide. */
function rule(width: number, length: number): Paragraph {
  const side = Math.max(0, Math.round(((width * pointsPerMm - length) / 2) * 20))
  return new Paragraph({
    style: 'Ke',
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
  })
}

/** The title in capitals, what it is about with a line below, what it goes with, and to whom it goes. */
export function titleOf({ title, about, attached, to, orientation }: Paper): Paragraph[] {
  return [
    line('TenVanBan', title.toUpperCase()),
    ...about.map((text) => line('TrichYeu', text)),
    rule(textWidth(orientation), 70),
    ...(attached ? [line('KemTheo', `(${attached})`)] : []),
    ...addressees(to),
  ]
}

function addressees(to: readonly string[]): Paragraph[] {
  if (to.length < 2) return to.map((name) => line('KinhGui', `Kính gửi: ${name}`))
  const lines = to.map((name, at) => `- ${name}${at === to.length - 1 ? '.' : ';'}`)
  return [line('KinhGui', 'Kính gửi:'), ...lines.map((text) => line('KinhGui', text))]
}

export function line(style: string, text: string): Paragraph {
  return new Paragraph({ style, text })
}
