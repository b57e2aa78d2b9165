import { Script } from 'node:vm'
import type { Collected } from './collect.ts'

/** What mutated code and the runner say to each other (Stryker's names). */
export interface Switch {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number
  hitLimit?: number | undefined
  mutantCoverage?: Coverage
  /** Ours: whether it is known what the tests reach, so that it need not be counted any more. */
  isCounted?: boolean
}

export interface Coverage {
  static: Record<string, number>
  /** For each test, how often it went through the code of each mutant. */
  perTest: Record<string, Record<string, number>>
}

const world = globalThis as { __stryker__?: Switch; [trial]?: () => unknown }
const trial = Symbol.for('thidua.trial')
world.__stryker__ ??= {}
export const mutants = world.__stryker__

export interface Outcome {
  /** Of the processor's time. */
  milliseconds: number
  failure: string | null
  isEndless: boolean
}

const call = new Script(`globalThis[Symbol.for('${trial.description}')]()`)

/** Runs a test; one that goes on for more than so many milliseconds is broken off and called endless. */
export async function tryTest({ id, run }: Collected, limit: number): Promise<Outcome> {
  mutants.currentTestId = id
  world[trial] = run
  const before = process.cpuUsage()
  const ended = (failure: string | null, isEndless = false): Outcome => {
    const { user, system } = process.cpuUsage(before)
    return { milliseconds: (user + system) / 1000, failure, isEndless }
  }
  try {
    await call.runInThisContext({ timeout: limit })
    return ended(null)
  } catch (error) {
    const isEndless =
      (error as { code?: string } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ||
      (mutants.hitCount ?? 0) > (mutants.hitLimit ?? Number.POSITIVE_INFINITY)
    return ended(String(error), isEndless)
  } finally {
    mutants.currentTestId = undefined
  }
}
