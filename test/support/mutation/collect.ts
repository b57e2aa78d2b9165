/*
 * `describe` and `test` as the tests of `scoring/` use them, for running each test by itself, many
 * thousands of times, in one process: a mutant is then tried in milliseconds.
 */

export interface Collected {
  /** Short, for each of many thousands of mutants is told which tests reach it. */
  id: string
  name: string
  /** Where it is written: "test/scoring/decimal.test.ts". */
  file: string
  run: () => unknown
}

interface Collection {
  tests: Collected[]
  /** The descriptions around what is collected now, and its file. */
  path: string[]
  file: string
}

type Body = (...args: never[]) => unknown

const key = Symbol.for('thidua.collected')
const shared = globalThis as unknown as Record<symbol, Collection>

/** What has been collected so far; one list, however often this module is loaded. */
export function collected(): Collection {
  shared[key] ??= { tests: [], path: [], file: '' }
  return shared[key]
}

export function describe(name: string, body: () => void): void {
  const { path } = collected()
  path.push(name)
  body()
  path.pop()
}

/** For each row a body with its values as arguments. */
function each(register: (name: string, body: () => unknown) => void) {
  return (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const [at, row] of rows.entries()) {
      const args = (Array.isArray(row) ? row : [row]) as never[]
      register(`${name} [${at}]`, () => body(...args))
    }
  }
}

describe.each = each(describe)

/** A timeout, which may be the last argument, is left to the mutation test. */
export function test(name: string, body: () => unknown): void {
  const { tests, path, file } = collected()
  tests.push({ id: `t${tests.length}`, name: [...path, name].join(' > '), file, run: body })
}

test.each = each(test)
