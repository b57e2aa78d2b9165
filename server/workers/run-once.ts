import { Worker } from 'node:worker_threads'
import type { Turn } from './turns.ts'

/** How long a piece of work may take, how much memory, and among which others it waits for its turn. */
export interface Limits {
  /**
   * Of the processor's time, and of time with nothing to do: on a busy machine nobody's file is too large
   * because the thread has to wait.
   */
  milliseconds: number
  megabytes: number
  /** Kept until the thread has ended: one inside a native call ends only after it, long after the answer. */
  turn: Turn
}

/** How often is looked how long the thread has worked, in milliseconds. */
const lookMs = 100
/** After so many times its limit work is given up that the machine does not get round to. */
const patience = 6

/**
 * Does one piece of work in a thread of its own that ends with it, so that a hostile file can take neither the
 * server's time nor its memory.
 *
 * @param module A file that posts one message, made from `workerData`.
 * @param exceeded What is answered for work beyond the limits, and for a thread that ends without a word.
 * @throws AppError `request.busy` when too many wait for their turn
 */
export function runOnce<Task, Answer>(
  module: URL,
  task: Task,
  { turn, ...limits }: Limits,
  exceeded: Answer,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const work = async () => {
      const worker = new Worker(module, {
        workerData: task,
        resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      })
      const ended = new Promise((end) => worker.once('exit', end))
      answerOf(worker, limits.milliseconds, exceeded)
        .finally(() => void worker.terminate())
        .then(resolve, reject)
      await ended
    }
    turn(work).catch(reject)
  })
}

function answerOf<Answer>(worker: Worker, milliseconds: number, exceeded: Answer): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const look = async () => {
      const used = await worker.cpuUsage().catch(() => undefined) // it may have ended meanwhile
      const { idle } = worker.performance.eventLoopUtilization()
      if (used && (used.user + used.system) / 1000 + idle > milliseconds) resolve(exceeded)
    }
    const looking = setInterval(look, lookMs)
    const late = setTimeout(() => resolve(exceeded), milliseconds * patience)
    worker.once('message', resolve)
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(exceeded)
      else reject(error)
    })
    worker.once('exit', () => {
      clearInterval(looking)
      clearTimeout(late)
      resolve(exceeded)
    })
  })
}
