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
import { type Collected, collected } from './collect.ts'

/** Tests of the command line, those that start other programs, and that of the seasons of chance themselves. */
const elsewhere = /'node:child_process'|\/server\/|featuresOf/

/** Milliseconds of a processor: slower tests are not asked of every mutant that they reach. */
const tooSlow = 400

/** What mutated code and the runner say to each other. */
interface Switch {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number
  hitLimit?: number | undefined
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, never> }
}
const world = globalThis as { __stryker__?: Switch }
world.__stryker__ ??= {}
const mutants = world.__stryker__

/**
 * Runs the tests of `scoring/` in the process that Stryker starts, each mutant switched on in turn. The
 * tests that killed the last mutants come first, for the next one is their neighbour, then those that
 * took least time; the first that fails has killed the mutant.
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
    const { mutantCoverage } = mutants
    for (const { id, timeSpentMs } of results)
      if (timeSpentMs > tooSlow) delete mutantCoverage?.perTest[id]
    const time = new Map(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]))
    this.#tests.sort((a, b) => time.get(a.id)! - time.get(b.id)!)
    return { status: 'complete' as never, tests: results, mutantCoverage: mutantCoverage! }
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
      this.#tests = [test, ...this.#tests.filter((other) => other !== test)]
      return { status: 'killed' as never, killedBy: [id], failureMessage, nrOfTests: at + 1 }
    }
    return { status: 'survived' as never, nrOfTests: tests.length }
  }

  /** Collects the tests, once in the life of the process. */
  async #load(): Promise<void> {
    if (this.#tests.length > 0) return
    useOwnModules()
    const files = globSync('test/scoring/**/*.test.ts').filter(
      (file) => !elsewhere.test(readFileSync(file, 'utf8')),
    )
    for (const file of files.sort()) await import(pathToFileURL(file).href)
    this.#tests = collected().tests
  }
}

async function resultOf({ id, run }: Collected): Promise<TestResult> {
  mutants.currentTestId = id
  const before = process.cpuUsage()
  const told = () => ({ id, name: id, timeSpentMs: process.cpuUsage(before).user / 1000 })
  try {
    await run()
    return { ...told(), status: 0 }
  } catch (error) {
    return { ...told(), status: 1, failureMessage: String(error) }
  } finally {
    mutants.currentTestId = undefined
  }
}

/** Tests that import one of these get ours instead, which itself gets the real one. */
function useOwnModules(): void {
  const own = new Map(
    ['vitest', 'fast-check'].map((name) => [name, new URL(`./${name}.ts`, import.meta.url).href]),
  )
  registerHooks({
    resolve(specifier, context, next) {
      const url = own.get(specifier)
      const isOurs = url === undefined || context.parentURL === url
      return isOurs ? next(specifier, context) : { url, shortCircuit: true }
    },
  })
}

const factory = Object.assign(() => new InProcessRunner(), { inject: [] as const })
export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory }]
