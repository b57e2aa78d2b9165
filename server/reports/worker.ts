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
    const ownYear = findYear(text)
    // Its days are those of its own year, also where it is read into the season of another.
    const reading = readReport(text, { year: ownYear ?? year, unit, headings })
    return { text, reading, ownYear }
  } catch (error) {
    if (error instanceof ReportRefusal) return { refused: error.code }
    throw error
  }
}
