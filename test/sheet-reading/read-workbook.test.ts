import { Workbook } from '@cj-tech-master/excelts'
import { expect, test } from 'vitest'
import { allNodes } from '../../scoring/model/sheet.ts'
import { excelParts } from '../../server/excel/parts.ts'
import { readWorkbook } from '../../server/sheet-reading/read-workbook.ts'

async function parts(fill: (book: Workbook) => void) {
  const book = new Workbook()
  fill(book)
  return excelParts(await book.xlsx.writeBuffer())
}

test('a workbook is read as it is seen: merged cells, formulas by their result, the sheet that states most', async () => {
  const sheet = await readWorkbook(
    await parts((book) => {
      book.addWorksheet('Danh sách').addRow(['STT', 'Nội dung', 'Điểm'])
      book.worksheets[0]!.addRow([1, 'Một việc', 5])
      const own = book.addWorksheet('Bảng điểm 2026')
      own.addRow(['TT', 'Tiêu chí', 'Điểm chuẩn'])
      own.addRow(['I', 'Hoạt động', { formula: 'SUM(C3:C4)', result: 30 }])
      own.addRow([1, 'Mỗi đoàn 1,5 điểm', 10])
      own.addRow([2, 'Phần đánh giá chung của cả Cụm', 20])
      own.addRow(['Tổng cộng', null, { formula: 'C2', result: 30 }])
      own.mergeCells('A5:B5')
    }),
  )
  expect(sheet).toMatchObject({ max: '30' })
  expect(allNodes(sheet).map(({ code, max }) => [code, max])).toEqual([
    ['I', '30'],
    ['I.1', '10'],
    ['I.2', '20'],
  ])
})

test('a workbook without a sheet is said', async () => {
  const none = await parts((book) => book.addWorksheet('A').addRow(['Họ tên', 'Chức vụ']))
  await expect(readWorkbook(none)).rejects.toMatchObject({ code: 'excel.no_sheet' })
})
