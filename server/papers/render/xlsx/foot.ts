import type { Workbook, Worksheet } from '@cj-tech-master/excelts'
import type { Paper } from '../../model.ts'
import { qrPng } from '../qr.ts'
import { nextRow, write } from './lines.ts'

/** Of the square code: in pixels on screen, and the height of its row in points. */
const side = 72
const pointsPerPixel = 0.75

/** The picture of the check code, for every sheet of the workbook. */
export function addQr(workbook: Workbook, { foot }: Paper): number {
  return workbook.addImage({ buffer: new Uint8Array(qrPng(foot.address)), extension: 'png' })
}

/**
 * Below everything else: the code to be scanned, and beside it as it is typed. The foot of printed pages says
 * it too, but pictures there are lost in other programs than Excel.
 */
export function writeFoot(sheet: Worksheet, { foot }: Paper, image: number, columns: number): void {
  const row = nextRow(sheet) + 1
  const text = `${foot.line}\nMã kiểm tra: ${foot.code}\nQuét mã để tra trong phần mềm.`
  write(sheet, row, [2, columns], text, { size: 9 })
  sheet.getRow(row).height = (side + 8) * pointsPerPixel
  const corner = { col: 0, row: row - 1, nativeColOff: 40_000, nativeRowOff: 40_000 }
  sheet.addImage(image, { tl: corner, ext: { width: side, height: side }, editAs: 'oneCell' })
}
