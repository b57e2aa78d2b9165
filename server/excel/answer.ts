import { parentPort, workerData } from 'node:worker_threads'
import type { ExcelAnswer } from './beside.ts'
import { excelParts } from './parts.ts'
import { ExcelRefusal } from './refusal.ts'

type Parts = Record<string, Uint8Array>

/**
 * Does in a thread what `readBeside` asks for: looks for harm, then reads.
 *
 * @param load Loads the reader, for files that passed only: it takes a second.
 */
export async function answerExcel<Read>(
  load: () => Promise<(parts: Parts) => Promise<Read>>,
): Promise<void> {
  parentPort?.postMessage(await answerTo(workerData as Uint8Array, load))
}

async function answerTo<Read>(
  bytes: Uint8Array,
  load: () => Promise<(parts: Parts) => Promise<Read>>,
): Promise<ExcelAnswer<Read>> {
  try {
    const parts = excelParts(bytes)
    return { read: await (await load())(parts) }
  } catch (error) {
    if (error instanceof ExcelRefusal) return { refused: error.code }
    throw error
  }
}
