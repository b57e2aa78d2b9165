import { AppError } from '../errors/app-error.ts'
import { runOnce } from '../workers/run-once.ts'
import { turns } from '../workers/turns.ts'
import type { ExcelRefusalCode } from './refusal.ts'

/** What a thread posts that reads an Excel file. */
export type ExcelAnswer<Read> = { read: Read } | { refused: ExcelRefusalCode }

/** A thread may take a quarter of a gigabyte: two at once, however many people send files. */
const turn = turns({ atOnce: 2, waiting: 10 })
const limits = { milliseconds: 10_000, megabytes: 256, turn }

/**
 * Reads an Excel file beside the server's own thread, within limits of time and memory.
 *
 * @param module A file that calls `answerExcel`.
 * @throws AppError `excel.…` for a file that cannot be read, `request.busy` when too many wait
 */
export async function readBeside<Read>(module: URL, bytes: Uint8Array): Promise<Read> {
  const exceeded: ExcelAnswer<Read> = { refused: 'excel.too_hard' }
  const answer = await runOnce<Uint8Array, ExcelAnswer<Read>>(module, bytes, limits, exceeded)
  if ('refused' in answer) throw new AppError(answer.refused)
  return answer.read
}
