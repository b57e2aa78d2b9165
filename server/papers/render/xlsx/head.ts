import type { Worksheet } from '@cj-tech-master/excelts'
import { country, motto, sizes } from '../../layout.ts'
import type { Paper } from '../../model.ts'
import { nextRow, widthOf, write } from './lines.ts'

/** Who issues it and the state's motto side by side, then the title over the whole width. */
export function writeHead(sheet: Worksheet, paper: Paper, columns: number): void {
  const { letterhead: head, title, about, attached, to } = paper
  const middle = half(sheet, columns)
  const left = [1, middle] as const
  const right = [middle + 1, columns] as const
  const big = { size: sizes.head, align: 'center' as const }
  const issuing = head.parent ? [head.parent, head.issuer] : [head.issuer]
  issuing.forEach((text, at) => {
    const bold = at === issuing.length - 1
    write(sheet, at + 1, left, text.toUpperCase(), { ...big, bold })
  })
  write(sheet, 1, right, country, { ...big, bold: true })
  write(sheet, 2, right, motto, { ...big, bold: true, underline: true })
  if (head.number) write(sheet, 3, left, `Số: ${head.number}`, big)
  write(sheet, 3, right, `${head.place}, ${head.day}`, { ...big, italic: true })
  const centred = { size: sizes.title, bold: true, align: 'center' as const }
  const whole = [1, columns] as const
  write(sheet, nextRow(sheet) + 1, whole, title.toUpperCase(), centred)
  for (const text of about) write(sheet, nextRow(sheet), whole, text, centred)
  const small = { size: 12, italic: true, align: 'center' as const }
  if (attached) write(sheet, nextRow(sheet), whole, `(${attached})`, small)
  for (const name of to) write(sheet, nextRow(sheet), whole, `Kính gửi: ${name}`, big)
}

/** The last column of the left part: about four tenths of the width, and never all of it. */
function half(sheet: Worksheet, columns: number): number {
  const all = widthOf(sheet, 1, columns)
  let column = 1
  while (column < columns - 1 && widthOf(sheet, 1, column) < all * 0.4) column++
  return column
}
