import { Piscina } from 'piscina'
import { AppError } from '../errors/app-error.ts'

/** A queue beyond ten would only keep people waiting. */
const limits = { maxQueue: 10, idleTimeout: 30_000, minThreads: 0 } as const
/** Two at once leave a core for the answers. */
const usual = { threads: 2, milliseconds: 20_000 }
const mostMegabytes = 512

/**
 * Long work beside the thread that answers, which would stand still for everybody meanwhile.
 *
 * @param module The address of a file that exports `work`, a function on plain data.
 * @param allowed How many pieces at once, and how long one may take.
 * @returns Does one piece of work; refuses with `request.busy` when the queue is full or it takes too long, and
 *   with the reason of `unwanted` when nobody wants it any more.
 */
export function workerPool<Input, Output>(
  module: URL,
  allowed: typeof usual = usual,
): (input: Input, unwanted?: AbortSignal) => Promise<Output> {
  let pool: Piscina<Input, Output> | undefined
  return async (input, unwanted) => {
    pool ??= new Piscina<Input, Output>({
      ...{ ...limits, maxThreads: allowed.threads, filename: module.href },
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    })
    if (pool.queueSize >= limits.maxQueue) throw new AppError('request.busy', { retryAfter: 5 })
    const late = AbortSignal.timeout(allowed.milliseconds)
    const signal = unwanted ? AbortSignal.any([late, unwanted]) : late
    try {
      return await pool.run(input, { signal, name: 'work' })
    } catch (error) {
      unwanted?.throwIfAborted()
      if (late.aborted) throw new AppError('request.busy', { retryAfter: 5 })
      throw error
    }
  }
}
