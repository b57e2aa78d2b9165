import { AppError } from '../errors/app-error.ts'

/** Does a piece of work when its turn comes; the turn lasts as long as the work. */
export type Turn = <Answer>(work: () => Promise<Answer>) => Promise<Answer>

/**
 * Lets a few pieces of work run at once and a few wait; whoever comes beyond that is told to come again.
 *
 * @throws AppError `request.busy`
 */
export function turns({ atOnce, waiting }: { atOnce: number; waiting: number }): Turn {
  let running = 0
  const queue: (() => void)[] = []
  return async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new AppError('request.busy', { retryAfter: 5 })
      // Whoever ends hands its place on, so that `running` stays as it is.
      await new Promise<void>((next) => queue.push(next))
    } else running++
    try {
      return await work()
    } finally {
      const next = queue.shift()
      if (next) next()
      else running--
    }
  }
}
