import { parentPort, workerData } from 'node:worker_threads'
import { openReport } from './open-report.ts'
import { readReport } from './read/read-report.ts'
import { findYear } from './read/year.ts'
import { ReportRefusal } from './refusal.ts'
import type { WorkerAnswer, WorkerTask } from './run-worker.ts'

parentPort?.postMessage(answerTo(workerData as WorkerTask))

function answerTo({ bytes, year, unit }: WorkerTask): WorkerAnswer {
  try {
    const { text, headings } = openReport(bytes)
    const reading = readReport(text, { year, unit, headings })
    return { text, reading, ownYear: findYear(text) }
  } catch (error) {
    if (error instanceof ReportRefusal) return { refused: error.code }
    throw error
  }
}
