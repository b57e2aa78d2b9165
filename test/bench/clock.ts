/** What to measure, by name. */
export type Tasks<Name extends string> = Record<Name, () => unknown>

const warmUpMs = 400
/** Long enough that what else the machine does falls on all alike. */
const batchMs = 120

/**
 * Measures tasks in turns, so that a busy moment of the machine falls on all of them. A batch repeats a
 * task for some hundred milliseconds, from a heap that was cleaned before; what the garbage of the batch
 * costs is in its time. The process keeps compiled code (`--no-flush-bytecode`): cleaning the heap would
 * throw it away, which no server does between two requests.
 *
 * @returns The best batch of each, in milliseconds for one run: what else the machine does only adds.
 */
export function bests<Name extends string>(
  tasks: Tasks<Name>,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(tasks) as Name[]
  const turns = names.map((name) => ({ name, run: tasks[name], samples: [] as number[] }))
  const batches = turns.map(({ run }) => Math.max(1, Math.round(batchMs / repeat(run, warmUpMs))))
  for (let round = 0; round < rounds; round++)
    for (const [at, { run, samples }] of turns.entries()) samples.push(timed(run, batches[at]!))
  return Object.fromEntries(
    turns.map(({ name, samples }) => [name, Math.min(...samples)]),
  ) as Record<Name, number>
}

/** Milliseconds for one run of a task that is repeated so often. */
export function timed(run: () => unknown, times: number): number {
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'regular' })
  const start = performance.now()
  for (let time = 0; time < times; time++) run()
  return (performance.now() - start) / times
}

/** Runs a task until it is compiled. @returns About how long it takes then. */
function repeat(run: () => unknown, ms: number): number {
  const start = performance.now()
  let last = 0
  do {
    const before = performance.now()
    run()
    last = performance.now() - before
  } while (performance.now() - start < ms)
  return Math.max(last, 0.0001)
}
