import type { ExcelRefusalCode } from '../excel/refusal.ts'
import { runOnce } from '../workers/run-once.ts'
import type { ReadSheet } from './read-table.ts'

export type SheetAnswer = { sheet: ReadSheet } | { refused: ExcelRefusalCode }

const limits = { milliseconds: 10_000, megabytes: 256 }

/** Reads a scoring sheet beside the server's own thread, within limits of time and memory. */
export function readBeside(bytes: Uint8Array): Promise<SheetAnswer> {
  const module = new URL('./worker.ts', import.meta.url)
  return runOnce<Uint8Array, SheetAnswer>(module, bytes, limits, { refused: 'excel.too_hard' })
}
