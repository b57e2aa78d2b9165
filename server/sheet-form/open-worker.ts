import { parentPort, workerData } from 'node:worker_threads'
import { excelParts } from '../excel/parts.ts'
import { ExcelRefusal } from '../excel/refusal.ts'
import type { OpenAnswer } from './open-beside.ts'

parentPort?.postMessage(await answerTo(workerData as Uint8Array))

async function answerTo(bytes: Uint8Array): Promise<OpenAnswer> {
  try {
    const parts = excelParts(bytes)
    // Loaded for files that passed only: it takes a second.
    const { openForm } = await import('./open.ts')
    return { form: await openForm(parts) }
  } catch (error) {
    if (error instanceof ExcelRefusal) return { refused: error.code }
    throw error
  }
}
