import { createMemo, createRoot, createSignal } from 'solid-js'
import { offlineSince } from './online.ts'

/** Where one piece of typed work stands: `held` is typed and not sent, `error` was refused. */
export type Standing = 'clean' | 'held' | 'saving' | 'error'

const [standings, setStandings] = createSignal<ReadonlyMap<symbol, Standing>>(new Map())
const [savedAt, setSavedAt] = createSignal<Date | null>(null)

/** What the top bar says: the worst of all that is being worked on. */
export interface SaveState {
  kind: 'idle' | 'saved' | 'saving' | 'unsaved' | 'offline' | 'error'
  /** `saved`: since when; `offline`: since when the line is down. */
  at: Date | null
  /** How many changes are kept on this machine only. */
  held: number
}

export const saveState = createRoot(() =>
  createMemo((): SaveState => {
    const all = [...standings().values()]
    const held = all.filter((standing) => standing !== 'clean').length
    const lost = offlineSince()
    if (lost) return { kind: 'offline', at: lost, held }
    if (all.includes('error')) return { kind: 'error', at: null, held }
    if (all.includes('saving')) return { kind: 'saving', at: null, held }
    if (held > 0) return { kind: 'unsaved', at: null, held }
    return { kind: savedAt() ? 'saved' : 'idle', at: savedAt(), held }
  }),
)

/** Tells the top bar about one piece of work. Call `end` when nobody works on it any more. */
export function announceWork() {
  const id = Symbol('work')
  return {
    set(standing: Standing): void {
      setStandings((all) => new Map(all).set(id, standing))
    },
    acknowledge(): void {
      setStandings((all) => new Map(all).set(id, 'clean'))
      setSavedAt(new Date())
    },
    end(): void {
      setStandings((all) => {
        const rest = new Map(all)
        rest.delete(id)
        return rest
      })
    },
  }
}

// Leaving is only worth a question while something has not reached the server.
addEventListener('beforeunload', (event) => {
  if (saveState().held > 0) event.preventDefault()
})
