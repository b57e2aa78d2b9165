import type { TableCell, TableLine } from '../../server/sheet-reading/model.ts'

/** Lines as Excel counts them; "|" between the cells, numbers as numbers where they look like that. */
export function table(text: string): TableLine[] {
  return text
    .split('\n')
    .map((line, at) => ({ row: at + 1, cells: line.split('|').map((cell) => cellOf(cell.trim())) }))
    .filter(({ cells }) => cells.some((cell) => cell !== null))
}

function cellOf(text: string): TableCell {
  if (text === '') return null
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}
