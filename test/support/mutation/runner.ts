import type {
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestRunner,
} from '@stryker-mutator/api/test-runner'
import type { Collected } from './collect.ts'
import { loadTests } from './load.ts'
import { type Coverage, mutants, type Outcome, tryTest } from './trial.ts'

/**
 * Each mutant is shown to the tests of its own file and folder, and to so many milliseconds of the
 * others that reach it, the quickest first: what only slower ones would notice is said to have survived.
 */
const budget = 1000

/** Slower ones, in milliseconds, are not among its own. */
const tooSlow = 150

/** The tests that killed of late: so many are asked first. */
const mostKillers = 20

/** A test that takes so many times as long as usual, and no less than so many milliseconds, never ends. */
const patience = { times: 30, least: 1500 }

/** Milliseconds of a test that was not yet run. */
const unknown = 1000

/** The same in rounds: so many times as often through the mutant as without it. */
const mostRounds = 100

/**
 * Runs the tests of `scoring/` in the process that Stryker starts, each mutant switched on in turn. The
 * tests that killed the last mutants come first, for the next one is their neighbour; the first that
 * fails has killed the mutant.
 */
class InProcessRunner implements TestRunner {
  #tests = new Map<string, Collected>()
  /** Milliseconds that a test takes. */
  #usual = new Map<string, number>()
  #hits: Coverage['perTest'] = {}
  /** The tests that killed last, the latest first. */
  #killers: string[] = []
  /** Whether mutants were on before, and whether one of them has left something behind. */
  #state: 'fresh' | 'used' | 'spoiled' = 'fresh'

  /** No mutant asks for it: those of code that runs once, when a module is read, are left out. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  async dryRun(): Promise<DryRunResult> {
    await this.#load()
    const tests = [...this.#tests.values()]
    const results: (Outcome & { test: Collected })[] = []
    for (const test of tests) results.push({ test, ...(await this.#outcome(test)) })
    const { mutantCoverage } = mutants
    this.#hits = mutantCoverage!.perTest
    mutants.isCounted = true
    for (const test of tests) this.#usual.set(test.id, (await this.#outcome(test)).milliseconds)
    return {
      status: 'complete' as never,
      tests: results.map(({ test: { id, name }, milliseconds, failure }) =>
        failure === null
          ? { id, name, timeSpentMs: milliseconds, status: 0 }
          : { id, name, timeSpentMs: milliseconds, status: 1, failureMessage: failure },
      ),
      mutantCoverage: { ...mutantCoverage!, perTest: this.#quickest() },
    }
  }

  /** @throws {Error} Where an earlier mutant has left something behind: Stryker then asks a new process. */
  async mutantRun({ activeMutant, testFilter = [], hitLimit }: MutantRunOptions) {
    if (this.#state === 'spoiled') throw new Error('something of a mutant is left')
    await this.#load()
    const { own, others } = this.#inOrder(testFilter, activeMutant.fileName)
    let spent = 0
    for (const [at, id] of [...own, ...others].entries()) {
      if (at >= own.length && spent > budget) break
      const outcome = await this.#outcome(this.#tests.get(id)!, activeMutant.id, hitLimit)
      if (at >= own.length) spent += outcome.milliseconds
      if (outcome.failure === null) continue
      await this.#learn(id)
      if (outcome.isEndless)
        return { status: 'timeout', reason: 'goes round without end' } as MutantRunResult
      return {
        status: 'killed' as never,
        killedBy: [id],
        failureMessage: outcome.failure,
        nrOfTests: at + 1,
      } satisfies MutantRunResult
    }
    this.#state = 'used'
    return { status: 'survived' as never, nrOfTests: testFilter.length } satisfies MutantRunResult
  }

  async #outcome(test: Collected, mutant?: string, hitLimit?: number): Promise<Outcome> {
    const usual = this.#usual.get(test.id) ?? unknown
    const hits = mutant && this.#hits[test.id]?.[mutant]
    mutants.activeMutant = mutant
    mutants.hitCount = 0
    mutants.hitLimit = hits ? hits * mostRounds : hitLimit
    try {
      return await tryTest(test, Math.ceil(patience.least + usual * patience.times))
    } finally {
      mutants.activeMutant = undefined
    }
  }

  /** The test that has just killed is asked first from now on, once it is sure that it does not fail anyway. */
  async #learn(killer: string): Promise<void> {
    const others = this.#killers.filter((id) => id !== killer)
    this.#killers = [killer, ...others].slice(0, mostKillers)
    const { failure } = await this.#outcome(this.#tests.get(killer)!)
    const wasFresh = this.#state === 'fresh'
    this.#state = failure === null ? 'used' : 'spoiled'
    if (failure !== null && !wasFresh) throw new Error(`fails without the mutant too: ${failure}`)
  }

  /** What each test reaches, the quickest tests first: in this order a mutant is told of them. */
  #quickest(): Coverage['perTest'] {
    const inOrder = [...this.#usual].sort(([, a], [, b]) => a - b)
    return Object.fromEntries(inOrder.map(([id]) => [id, this.#hits[id] ?? {}]))
  }

  #inOrder(reaching: readonly string[], mutated: string): Record<'own' | 'others', string[]> {
    const wanted = new Set(reaching)
    const killers = this.#killers.filter((id) => wanted.delete(id))
    const place = placeOf(mutated)
    const own = [...wanted].filter((id) => {
      const isQuick = (this.#usual.get(id) ?? unknown) <= tooSlow
      const of = placeOf(this.#tests.get(id)!.file)
      return isQuick && (of === place || of.startsWith(`${place}-`))
    })
    for (const id of own) wanted.delete(id)
    return { own: [...killers, ...own], others: [...wanted] }
  }

  /** Collects the tests, once in the life of the process. */
  async #load(): Promise<void> {
    if (this.#tests.size > 0) return
    this.#tests = new Map((await loadTests()).map((test) => [test.id, test]))
  }
}

/** "awards" for all in that folder and for its tests, "decimal" or "decimal-edges" for a file that lies in none. */
function placeOf(file: string): string {
  return file
    .split(/scoring[/\\]/)
    .at(-1)!
    .split(/[/\\.]/)[0]!
}

const factory = Object.assign(() => new InProcessRunner(), { inject: [] as const })
export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory }]
