import { HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { sizes, textWidth } from '../../layout.ts'
import type { Block, Paper, Signature } from '../../model.ts'
import { signatureWords } from '../signature-words.ts'
import { line } from './head.ts'
import { tableOf } from './table.ts'
import { bare, twips } from './units.ts'

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

/** @param keep Whether it stays on the page of what follows: the last words before the signatures. */
export function blockOf(block: Block, paper: Paper, keep: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'table':
      // Word joins two tables that touch, and needs a paragraph after one at the end of a cell or page.
      return [tableOf(block, textWidth(paper.orientation)), line('Ke', '')]
    case 'heading':
      return [new Paragraph({ heading: levels[block.level - 1]!, text: block.text })]
    case 'note':
      return [run('GhiChu', block.text, { bold: block.bold === true, keep })]
    case 'item':
      return [run('VanBan', `- ${block.text}`, { keep })]
    case 'annex':
      return [
        ...(block.label
          ? [new Paragraph({ style: 'PhuLuc', pageBreakBefore: true, text: block.label })]
          : []),
        new Paragraph({
          style: block.label ? 'TrichYeu' : 'TenVanBan',
          pageBreakBefore: !block.label,
          text: block.title,
        }),
        ...(block.about ? [line('KemTheo', `(${block.about})`)] : []),
      ]
    case 'closing':
      return closing(paper)
    case 'ground':
      return [line('CanCu', block.text)]
    case 'text':
      return [
        run('VanBan', block.text, {
          bold: block.bold === true,
          italics: block.italic === true,
          keep,
        }),
      ]
  }
}

interface Look {
  bold?: boolean
  italics?: boolean
  keep: boolean
}

function run(style: string, text: string, { keep, ...look }: Look): Paragraph {
  return new Paragraph({ style, keepNext: keep, children: [new TextRun({ text, ...look })] })
}

/** Who signs and who receives it: side by side on a wide page and where one signs, else one above the other. */
function closing({ signatures, recipients, orientation }: Paper): (Paragraph | Table)[] {
  const width = textWidth(orientation)
  const sent = sentTo(recipients)
  const signed = signatures.map(signature)
  const room = new Paragraph({ style: 'Ke', keepNext: true })
  if (orientation === 'landscape' || signed.length === 1)
    return [room, sideBySide([sent, ...signed], width)]
  return [...(signed.length > 0 ? [room, sideBySide(signed, width)] : []), ...sent]
}

function sideBySide(columns: Paragraph[][], width: number): Table {
  const widths = columns.map(() => width / columns.length)
  const cells = columns.map(
    (children) =>
      new TableCell({
        children: children.length > 0 ? children : [new Paragraph({})],
        width: { size: twips(width / columns.length), type: WidthType.DXA },
      }),
  )
  return new Table({ ...bare(widths), rows: [new TableRow({ cantSplit: true, children: cells })] })
}

/** With room to sign. */
function signature(signed: Signature): Paragraph[] {
  const { above, hint, position, name } = signatureWords(signed)
  return [
    ...above.map((text) => line('ChucVu', text)),
    new Paragraph({ style: 'ChoKy', spacing: { after: 1000 }, keepNext: true, text: hint ?? '' }),
    ...(position ? [line('ChucVu', position)] : []),
    ...(name ? [line('HoTen', name)] : []),
  ]
}

function sentTo(recipients: readonly string[]): Paragraph[] {
  if (recipients.length === 0) return []
  const title = new TextRun({ text: 'Nơi nhận:', bold: true, italics: true, size: sizes.to * 2 })
  return [
    new Paragraph({ style: 'NoiNhan', keepNext: true, children: [title] }),
    ...recipients.map((text, at) => {
      const keepNext = at < recipients.length - 1
      return new Paragraph({ style: 'NoiNhan', keepNext, text })
    }),
  ]
}
