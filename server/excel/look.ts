import type { Cell } from '@cj-tech-master/excelts'

type Look = 'title' | 'subtitle' | 'help' | 'head' | 'group' | 'locked' | 'asked' | 'counted'

const grey = 'FFBFBFBF'
const line = { style: 'thin', color: { argb: grey } } as const
const box = { top: line, bottom: line, left: line, right: line }
const filled = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const
export const formFont = { name: 'Times New Roman', size: 12 }
const top = { wrapText: true, vertical: 'top' } as const

const looks: Record<
  Look,
  Partial<Pick<Cell, 'font' | 'fill' | 'border' | 'alignment' | 'protection'>>
> = {
  title: { font: { ...formFont, bold: true, size: 14 } },
  subtitle: { font: { ...formFont, bold: true } },
  help: { font: { ...formFont, italic: true } },
  head: {
    font: { ...formFont, bold: true },
    fill: filled('FFE7E6E6'),
    border: box,
    alignment: { wrapText: true, vertical: 'middle', horizontal: 'center' },
  },
  group: {
    font: { ...formFont, bold: true },
    fill: filled('FFF2F2F2'),
    border: box,
    alignment: top,
  },
  locked: { font: formFont, border: box, alignment: top },
  asked: {
    font: formFont,
    fill: filled('FFFFF7D6'),
    border: box,
    alignment: top,
    protection: { locked: false },
  },
  counted: {
    font: { ...formFont, italic: true },
    fill: filled('FFF2F2F2'),
    border: box,
    alignment: top,
  },
}

/** Gives a cell its look. @returns The cell. */
export function decorate(cell: Cell, look: Look): Cell {
  return Object.assign(cell, looks[look])
}
