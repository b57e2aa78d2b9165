import { Worker } from 'node:worker_threads'

/** How long a piece of work may take, and how much memory. */
export interface Limits {
  milliseconds: number
  megabytes: number
}

/**
 * Does one piece of work in a thread of its own that ends with it, so that a hostile file can take neither the
 * server's time nor its memory.
 *
 * @param module A file that posts one message, made from `workerData`.
 * @param exceeded What is answered for work beyond the limits.
 */
export function runOnce<Task, Answer>(
  module: URL,
  task: Task,
  { milliseconds, megabytes }: Limits,
  exceeded: Answer,
): Promise<Answer> {
  const worker = new Worker(module, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  return new Promise<Answer>((resolve, reject) => {
    const late = setTimeout(() => resolve(exceeded), milliseconds)
    worker.once('message', resolve)
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(exceeded)
      else reject(error)
    })
    worker.once('exit', () => clearTimeout(late))
  }).finally(() => worker.terminate())
}
