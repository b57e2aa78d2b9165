import { BorderStyle, type ITableOptions, TableLayoutType, WidthType } from 'docx'
import { pointsPerMm } from '../../layout.ts'

/** Twentieths of a point: what Word measures in. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * pointsPerMm * 20)
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/** A table that only places things side by side: no lines. Widths in millimetres. */
export function bare(widths: readonly number[]) {
  return {
    ...fixed(widths),
    margins: { left: 0, right: 0 },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
  } satisfies Omit<ITableOptions, 'rows'>
}

/** Columns that stay as wide as stated, whatever stands in them. */
export function fixed(widths: readonly number[]) {
  return {
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map(twips),
    width: { size: twips(widths.reduce((all, width) => all + width, 0)), type: WidthType.DXA },
  } satisfies Omit<ITableOptions, 'rows'>
}
