import { Piscina } from 'piscina'
import { AppError } from '../errors/app-error.ts'

/** Two at once leave a core for the answers; a queue beyond ten would only keep people waiting. */
const limits = { maxThreads: 2, maxQueue: 10, idleTimeout: 30_000, minThreads: 0 } as const
const mostMilliseconds = 20_000
const mostMegabytes = 512

/**
 * Long work beside the thread that answers, which would stand still for everybody meanwhile.
 *
 * @param module The address of a file that exports `work`, a function on plain data.
 * @returns Does one piece of work; refuses with `request.busy` when the queue is full or it takes longer than 20 s.
 */
export function workerPool<Input, Output>(module: URL): (input: Input) => Promise<Output> {
  let pool: Piscina<Input, Output> | undefined
  return async (input) => {
    pool ??= new Piscina<Input, Output>({
      ...{ ...limits, filename: module.href },
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    })
    if (pool.queueSize >= limits.maxQueue) throw new AppError('request.busy', { retryAfter: 5 })
    const signal = AbortSignal.timeout(mostMilliseconds)
    try {
      return await pool.run(input, { signal, name: 'work' })
    } catch (error) {
      if (signal.aborted) throw new AppError('request.busy', { retryAfter: 5 })
      throw error
    }
  }
}
