import { answerExcel } from '../excel/answer.ts'

await answerExcel(async () => (await import('./open.ts')).openRoster)
