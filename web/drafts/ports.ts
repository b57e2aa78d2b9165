import { whenBack } from './online.ts'
import { announceWork, type Work } from './save-state.ts'
import { type HeldStore, heldHere } from './storage.ts'

/** What keeping and sending typed work rests on; the browser's own unless something else is given. */
export interface DraftPorts {
  /** Where typed work is kept. */
  store: HeldStore
  /** Tells the top bar about one piece of work. */
  announce: (place?: string) => Work
  /** Runs something each time the line comes back. @returns A function that ends it. */
  whenBack: (resume: () => void) => () => void
  /** Runs something after a pause in milliseconds. @returns A function that cancels it. */
  after: (pause: number, run: () => void) => () => void
}

export const browserPorts: DraftPorts = {
  store: heldHere,
  announce: announceWork,
  whenBack,
  after(pause, run) {
    const timer = setTimeout(run, pause)
    return () => clearTimeout(timer)
  },
}
