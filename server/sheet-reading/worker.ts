import { answerExcel } from '../excel/answer.ts'

await answerExcel(async () => (await import('./read-workbook.ts')).readWorkbook)
