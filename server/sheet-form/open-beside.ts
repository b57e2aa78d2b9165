import type { ExcelRefusalCode } from '../excel/refusal.ts'
import { runOnce } from '../workers/run-once.ts'
import type { FilledForm } from './model.ts'

export type OpenAnswer = { form: FilledForm } | { refused: ExcelRefusalCode }

const limits = { milliseconds: 10_000, megabytes: 256 }

/** Reads a form beside the server's own thread, within limits of time and memory: what exceeds them is refused. */
export function openBeside(bytes: Uint8Array): Promise<OpenAnswer> {
  const module = new URL('./open-worker.ts', import.meta.url)
  return runOnce<Uint8Array, OpenAnswer>(module, bytes, limits, { refused: 'excel.too_hard' })
}
