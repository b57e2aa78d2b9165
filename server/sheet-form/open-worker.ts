import { parentPort, workerData } from 'node:worker_threads'
import { excelParts } from './excel-parts.ts'
import type { OpenAnswer } from './open-beside.ts'
import { FormRefusal } from './refusal.ts'

parentPort?.postMessage(await answerTo(workerData as Uint8Array))

async function answerTo(bytes: Uint8Array): Promise<OpenAnswer> {
  try {
    const parts = excelParts(bytes)
    // Loaded for files that passed only: it takes a second.
    const { openForm } = await import('./open.ts')
    return { form: await openForm(parts) }
  } catch (error) {
    if (error instanceof FormRefusal) return { refused: error.code }
    throw error
  }
}
