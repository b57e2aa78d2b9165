import { AppError } from '../errors/app-error.ts'

/**
 * Lets `parallel` jobs run at once and `waiting` more wait their turn.
 *
 * @throws AppError (when called) `request.busy` when the queue is full.
 */
export function createGate({ parallel, waiting }: { parallel: number; waiting: number }) {
  const queue: (() => void)[] = []
  let running = 0
  const enter = async () => {
    if (running < parallel) return void running++
    if (queue.length >= waiting) throw new AppError('request.busy', { retryAfter: 2 })
    await new Promise<void>((resolve) => queue.push(resolve))
  }
  // The place goes to the next in the queue; given free first, a newcomer could take it too.
  const leave = () => {
    const next = queue.shift()
    if (next) next()
    else running--
  }
  return async <T>(job: () => Promise<T>): Promise<T> => {
    await enter()
    return job().finally(leave)
  }
}
