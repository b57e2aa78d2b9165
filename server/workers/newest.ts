import { keyOf } from './key-of.ts'

/** One piece of work, under way or done. */
interface Job<Output> {
  result: Promise<Output>
  unwanted: AbortController
  /** Those whose last question it answers. */
  askers: Set<string>
}

/** What work is refused with that was given up because its input had changed meanwhile. */
export class Outdated extends Error {}

/**
 * Only the newest question of each asker is worked on, and its result is kept: a season that changes with
 * every click would otherwise be worked out as often, each time from what is no longer so. Askers of the same
 * share one piece of work; those that see different things do not disturb each other.
 *
 * @param work Is given up, by the signal, when nobody's last question is about its input any more.
 * @returns Works out plain data for an asker. @throws Outdated
 */
export function newest<Input, Output>(
  work: (input: Input, unwanted: AbortSignal) => Promise<Output>,
): (asker: string, input: Input) => Promise<Output> {
  const jobs = new Map<string, Job<Output>>()
  const lastKeys = new Map<string, string>()

  const leave = (asker: string, key: string) => {
    const job = jobs.get(key)
    job?.askers.delete(asker)
    if (job?.askers.size !== 0) return
    jobs.delete(key)
    job.unwanted.abort(new Outdated())
  }
  const begin = (key: string, input: Input): Job<Output> => {
    const unwanted = new AbortController()
    const job = { unwanted, result: work(input, unwanted.signal), askers: new Set<string>() }
    jobs.set(key, job)
    job.result.catch(() => {
      if (jobs.get(key) === job) jobs.delete(key)
    })
    return job
  }

  return (asker, input) => {
    const key = keyOf(input)
    const last = lastKeys.get(asker)
    if (last !== undefined && last !== key) leave(asker, last)
    lastKeys.set(asker, key)
    const job = jobs.get(key) ?? begin(key, input)
    job.askers.add(asker)
    return job.result
  }
}
