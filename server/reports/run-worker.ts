import { runOnce } from '../workers/run-once.ts'
import { turns } from '../workers/turns.ts'
import type { Reading } from './read/model.ts'
import type { RefusalCode } from './refusal.ts'

export interface WorkerTask {
  bytes: Uint8Array
  year: number
  unit: string
}
/** `ownYear`: the year that the report names as its own, whatever the task's is. */
export type WorkerAnswer =
  | { text: string; reading: Reading; ownYear: number | null }
  | { refused: RefusalCode }

/** Two at once, however many people send reports: each may take its memory for as long as it runs. */
const turn = turns({ atOnce: 2, waiting: 10 })
const limits = { milliseconds: 10_000, megabytes: 384, turn }

/**
 * Reads a report beside the server's own thread, within limits of time and memory: what exceeds them is refused.
 *
 * @throws AppError `request.busy` when too many wait
 */
export function runWorker(task: WorkerTask): Promise<WorkerAnswer> {
  const module = new URL('./worker.ts', import.meta.url)
  return runOnce<WorkerTask, WorkerAnswer>(module, task, limits, { refused: 'report.too_hard' })
}
