import { setTimeout as sleep } from 'node:timers/promises'
import { type Failure, failureOf } from './failure.ts'

/** How often a transaction is tried again, and the pause before it, in milliseconds. */
interface Patience {
  times: number
  pause: number
}

/** A busy SQLite is waited for about four seconds without blocking; a lost race on PostgreSQL is settled at once. */
const patience: Partial<Record<Failure, Patience>> = {
  busy: { times: 10, pause: 150 },
  lost_race: { times: 3, pause: 10 },
}

/** Runs `attempt` again while it fails by no fault of its own. `retries` names the failures that are safe to repeat. */
export async function retrying<T>(
  retries: readonly Failure[],
  attempt: () => Promise<T>,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      const failure = failureOf(error)
      const allowed = failure && retries.includes(failure) ? patience[failure] : undefined
      if (!allowed || tries >= allowed.times) throw error
      // Spread, so that two that collided do not meet again.
      await sleep(allowed.pause * (tries + 1) * (0.5 + Math.random()))
    }
  }
}
