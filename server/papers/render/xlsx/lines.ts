import type { Alignment, Font, Worksheet } from '@cj-tech-master/excelts'
import { heightOf } from '../../../excel/height.ts'
import { sizes } from '../../layout.ts'
import type { Block, Paper, Signature } from '../../model.ts'
import { signatureWords } from '../signature-words.ts'

const fontName = 'Times New Roman'

interface Look {
  size: number
  bold?: boolean
  italic?: boolean
  underline?: boolean
  align?: Alignment['horizontal']
}

/** Where the next line goes, from 1. */
export function nextRow(sheet: Worksheet): number {
  return sheet.rowCount + 1
}

/** A text over columns `from` to `to` (from 1) of a row, as high as it needs. */
export function write(
  sheet: Worksheet,
  row: number,
  [from, to]: readonly [number, number],
  text: string,
  look: Look,
): void {
  const cell = sheet.getCell(row, from)
  cell.value = text
  cell.font = fontOf(look)
  cell.alignment = { horizontal: look.align ?? 'left', vertical: 'top', wrapText: true }
  if (to > from) sheet.mergeCells(row, from, row, to)
  const high = heightOf(text, widthOf(sheet, from, to), look.size)
  const line = sheet.getRow(row)
  line.height = Math.max(line.height ?? 0, high)
}

export function fontOf({
  size,
  bold = false,
  italic = false,
  underline = false,
}: Look): Partial<Font> {
  return { name: fontName, size, bold, italic, underline }
}

export function widthOf(sheet: Worksheet, from: number, to: number): number {
  let width = 0
  for (let at = from; at <= to; at++) width += sheet.getColumn(at).width ?? 0
  return width
}

type TextBlock = Exclude<Block, { kind: 'table' } | { kind: 'closing' }>

export function writeText(sheet: Worksheet, block: TextBlock, columns: number): void {
  const whole = [1, columns] as const
  if (block.kind === 'annex') {
    const titles = block.label ? [block.label, block.title] : [block.title]
    for (const title of titles)
      write(sheet, nextRow(sheet), whole, title, { size: sizes.title, bold: true, align: 'center' })
    if (!block.about) return
    write(sheet, nextRow(sheet), whole, `(${block.about})`, {
      size: 12,
      italic: true,
      align: 'center',
    })
    return
  }
  const text = block.kind === 'item' ? `- ${block.text}` : block.text
  write(sheet, nextRow(sheet), whole, text, lookOf(block))
}

function lookOf(block: Exclude<TextBlock, { kind: 'annex' }>): Look {
  const size = block.kind === 'note' ? 11 : 12
  if (block.kind === 'heading') return { size, bold: block.level < 3 }
  if (block.kind === 'ground') return { size, italic: true }
  if (block.kind === 'item') return { size }
  const italic = block.kind === 'text' && block.italic === true
  return { size, bold: block.bold === true, italic }
}

/** Signatures side by side below an empty line, room to sign, and the recipients. */
export function writeClosing(sheet: Worksheet, paper: Paper, columns: number): void {
  const { signatures, recipients } = paper
  const top = nextRow(sheet) + 1
  const share = columns / Math.max(1, signatures.length)
  signatures.forEach((signature, at) => {
    const span = [Math.floor(at * share) + 1, Math.floor((at + 1) * share)] as const
    for (const { line, text, hint } of linesOf(signature)) {
      const look: Look = { size: hint ? 11 : 12, bold: !hint, italic: hint, align: 'center' }
      write(sheet, top + line, span, text, look)
    }
  })
  if (recipients.length === 0) return
  const below = signatures.length > 0 ? nextRow(sheet) + 4 : top
  const whole = [1, columns] as const
  write(sheet, below, whole, 'Nơi nhận:', { size: sizes.to, bold: true, italic: true })
  recipients.forEach((text, at) => {
    write(sheet, below + 1 + at, whole, text, { size: sizes.list })
  })
}

/** Rows left to sign in, below the office. */
const signing = 4

/** A blank first line where nobody is represented, so that offices stand level. */
function linesOf(signature: Signature): { line: number; text: string; hint: boolean }[] {
  const { above, hint, position, name } = signatureWords(signature)
  const first = above.length > 1 ? 0 : 1
  const said = above.map((text, at) => ({ line: first + at, text, hint: false }))
  const below = [...(position ? [position] : []), ...(name ? [name] : [])]
  return [
    ...said,
    ...(hint ? [{ line: 2, text: hint, hint: true }] : []),
    ...below.map((text, at) => ({ line: 2 + signing + at, text, hint: false })),
  ]
}
