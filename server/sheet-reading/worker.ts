import { parentPort, workerData } from 'node:worker_threads'
import { excelParts } from '../excel/parts.ts'
import { ExcelRefusal } from '../excel/refusal.ts'
import type { SheetAnswer } from './read-beside.ts'

parentPort?.postMessage(await answerTo(workerData as Uint8Array))

async function answerTo(bytes: Uint8Array): Promise<SheetAnswer> {
  try {
    const parts = excelParts(bytes)
    // Loaded for files that passed only: it takes a second.
    const { readWorkbook } = await import('./read-workbook.ts')
    return { sheet: await readWorkbook(parts) }
  } catch (error) {
    if (error instanceof ExcelRefusal) return { refused: error.code }
    throw error
  }
}
