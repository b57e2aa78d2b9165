import { keyOf } from './key-of.ts'

/** One piece of work, under way or done, and what it is worked out from. */
interface Job<Output> {
  key: string
  result: Promise<Output>
  unwanted: AbortController
}

/** What work is refused with that was given up because its input had changed meanwhile. */
export class Outdated extends Error {}

/**
 * Of each subject only the newest work goes on, and its result is kept: a season that changes with every
 * click would otherwise be worked out as often, each time from what is no longer so.
 *
 * @param work Is given up, by the signal, when its subject is asked for with another input.
 * @returns Works out a subject from plain data. @throws Outdated
 */
export function newest<Input, Output>(
  work: (input: Input, unwanted: AbortSignal) => Promise<Output>,
): (subject: string, input: Input) => Promise<Output> {
  const jobs = new Map<string, Job<Output>>()
  return (subject, input) => {
    const key = keyOf(input)
    const last = jobs.get(subject)
    if (last?.key === key) return last.result
    last?.unwanted.abort(new Outdated())
    const unwanted = new AbortController()
    const job = { key, unwanted, result: work(input, unwanted.signal) }
    jobs.set(subject, job)
    job.result.catch(() => {
      if (jobs.get(subject) === job) jobs.delete(subject)
    })
    return job.result
  }
}
