import { Worker } from 'node:worker_threads'
import type { Reading } from './read/model.ts'
import type { RefusalCode } from './refusal.ts'

export interface WorkerTask {
  bytes: Uint8Array
  year: number
  unit: string
}
export type WorkerAnswer = { text: string; reading: Reading } | { refused: RefusalCode }

const longestMs = 10_000
const mostMemoryMb = 384

/** Reads a report beside the server's own thread, within limits of time and memory: what exceeds them is refused. */
export function runWorker(task: WorkerTask): Promise<WorkerAnswer> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb },
  })
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => resolve({ refused: 'report.too_hard' }), longestMs)
    worker.once('message', resolve)
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ refused: 'report.too_hard' })
      else reject(error)
    })
    worker.once('exit', () => clearTimeout(late))
  }).finally(() => worker.terminate()) as Promise<WorkerAnswer>
}
