import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Country {
  ms: number
  facts: number
  /** The greatest memory of the process. */
  mb: number
}

/** Scores the whole country in a process of its own, on one thread: its garbage is collected in its time. */
export function runCountry(): Country {
  const script = fileURLToPath(new URL('country.ts', import.meta.url))
  const output = execFileSync(process.execPath, ['--single-threaded', script], {
    encoding: 'utf8',
  })
  return JSON.parse(output) as Country
}
