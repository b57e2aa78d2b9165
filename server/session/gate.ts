import { AppError } from '../errors/app-error.ts'

/**
 * Lets `parallel` jobs run at once and `waiting` more wait their turn.
 *
 * @throws AppError (when called) `request.busy` when the queue is full.
 */
export function createGate({ parallel, waiting }: { parallel: number; waiting: number }) {
  const queue: (() => void)[] = []
  let running = 0
  const leave = () => {
    running--
    queue.shift()?.()
  }
  return async <T>(job: () => Promise<T>): Promise<T> => {
    if (running >= parallel) {
      if (queue.length >= waiting) throw new AppError('request.busy', { retryAfter: 2 })
      await new Promise<void>((resolve) => queue.push(resolve))
    }
    running++
    return job().finally(leave)
  }
}
