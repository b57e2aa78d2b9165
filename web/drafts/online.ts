import { createSignal } from 'solid-js'

const [lostAt, setLostAt] = createSignal<Date | null>(
  navigator.onLine === false ? new Date() : null,
)
const waiting = new Set<() => void>()
let pause = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Since when the server has not been reached; null while it answers. */
export const offlineSince = lostAt

/** Runs `resume` each time the line comes back. @returns A function that ends it. */
export function whenBack(resume: () => void): () => void {
  waiting.add(resume)
  return () => waiting.delete(resume)
}

/** A request did not get through: watch for the server until it answers again. */
export function noteLost(): void {
  if (!lostAt()) setLostAt(new Date())
  watch()
}

/** The server answered, whatever it said. */
export function noteReached(): void {
  if (!lostAt()) return
  clearTimeout(timer)
  timer = undefined
  pause = 0
  setLostAt(null)
  for (const resume of waiting) resume()
}

/** Asks the server now whether it is there, instead of at the next watch. */
export async function probe(): Promise<void> {
  const answer = await fetch('/livez', { cache: 'no-store' }).catch(() => null)
  if (answer && answer.status < 500) noteReached()
  else watch()
}

function watch(): void {
  clearTimeout(timer)
  pause = Math.min(pause + 2000, 15_000)
  timer = setTimeout(probe, pause)
}

// Outside a browser there is no line to watch.
globalThis.addEventListener?.('offline', noteLost)
globalThis.addEventListener?.('online', probe)
