import { globSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import type {
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestResult,
  TestRunner,
} from '@stryker-mutator/api/test-runner'
import fc from 'fast-check'
import { type Collected, collected } from './collect.ts'

/** Tests of the command line, those that start other programs, and that of the seasons of chance themselves. */
const elsewhere = /'node:child_process'|\/server\/|featuresOf/

/** So many cases of each law: those that survive must pass all the laws. */
const lawRuns = 10

/** What mutated code and the runner say to each other. */
interface Switch {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number
  hitLimit?: number | undefined
  mutantCoverage?: never
}
const world = globalThis as { __stryker__?: Switch }
world.__stryker__ ??= {}
const mutants = world.__stryker__

/**
 * Runs the tests of `scoring/` in the process that Stryker starts, each mutant switched on in turn. The
 * tests that took least time come first, and the first that fails has killed the mutant.
 */
class InProcessRunner implements TestRunner {
  #tests: Collected[] = []

  capabilities() {
    return { reloadEnvironment: false }
  }

  async dryRun(): Promise<DryRunResult> {
    await this.#load()
    const results: TestResult[] = []
    for (const test of this.#tests) results.push(await resultOf(test))
    const time = new Map(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]))
    this.#tests.sort((a, b) => time.get(a.id)! - time.get(b.id)!)
    return { status: 'complete' as never, tests: results, mutantCoverage: mutants.mutantCoverage! }
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, mutantActivation, hitLimit } = options
    Object.assign(mutants, { hitCount: 0, hitLimit, activeMutant: undefined })
    if (mutantActivation === 'static') mutants.activeMutant = activeMutant.id
    await this.#load()
    mutants.activeMutant = activeMutant.id
    const wanted = testFilter && new Set(testFilter)
    const tests = this.#tests.filter(({ id }) => wanted?.has(id) ?? true)
    for (const [at, test] of tests.entries()) {
      const result = await resultOf(test)
      if (mutants.hitCount! > (hitLimit ?? Number.POSITIVE_INFINITY))
        return { status: 'timeout' as never, reason: 'goes round without end' }
      if (!('failureMessage' in result)) continue
      const { failureMessage, id } = result
      return { status: 'killed' as never, killedBy: [id], failureMessage, nrOfTests: at + 1 }
    }
    return { status: 'survived' as never, nrOfTests: tests.length }
  }

  /** Collects the tests, once in the life of the process. */
  async #load(): Promise<void> {
    if (this.#tests.length > 0) return
    useOwnVitest()
    // The same cases for every mutant; once a law is broken nobody wants the smallest case that breaks it.
    process.env.LAW_RUNS = String(lawRuns)
    fc.configureGlobal({ seed: 1, endOnFailure: true, numRuns: lawRuns })
    const files = globSync('test/scoring/**/*.test.ts').filter(
      (file) => !elsewhere.test(readFileSync(file, 'utf8')),
    )
    for (const file of files.sort()) await import(pathToFileURL(file).href)
    this.#tests = collected().tests
  }
}

async function resultOf({ id, run }: Collected): Promise<TestResult> {
  mutants.currentTestId = id
  const start = performance.now()
  const told = () => ({ id, name: id, timeSpentMs: performance.now() - start })
  try {
    await run()
    return { ...told(), status: 0 }
  } catch (error) {
    return { ...told(), status: 1, failureMessage: String(error) }
  } finally {
    mutants.currentTestId = undefined
  }
}

function useOwnVitest(): void {
  const own = new URL('./vitest.ts', import.meta.url).href
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'vitest' ? { url: own, shortCircuit: true } : next(specifier, context),
  })
}

const factory = Object.assign(() => new InProcessRunner(), { inject: [] as const })
export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory }]
