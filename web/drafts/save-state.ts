import { createMemo, createRoot, createSignal } from 'solid-js'
import { offlineSince } from './online.ts'

/**
 * Where one piece of typed work stands: `held` is typed and not sent, `error` was refused, `invalid` cannot
 * be sent because a field of it is wrong.
 */
export type Standing = 'clean' | 'held' | 'saving' | 'error' | 'invalid'

interface Announced {
  standing: Standing
  place: string | undefined
}

const [announced, setAnnounced] = createSignal<ReadonlyMap<symbol, Announced>>(new Map())
const [savedAt, setSavedAt] = createSignal<Date | null>(null)

/** What the top bar says: the worst of all that is being worked on. */
export interface SaveState {
  kind: 'idle' | 'saved' | 'saving' | 'unsaved' | 'offline' | 'error' | 'invalid'
  /** `saved`: since when; `offline`: since when the line is down. */
  at: Date | null
  /** How many changes are kept on this machine only. */
  held: number
  /** `invalid`: the element in which the field stands, as `#id`. */
  place?: string | undefined
}

export const saveState = createRoot(() =>
  createMemo((): SaveState => {
    const works = [...announced().values()]
    const all = works.map(({ standing }) => standing)
    const held = all.filter((standing) => standing !== 'clean').length
    const lost = offlineSince()
    if (lost) return { kind: 'offline', at: lost, held }
    if (all.includes('error')) return { kind: 'error', at: null, held }
    const invalid = works.find(({ standing }) => standing === 'invalid')
    if (invalid) return { kind: 'invalid', at: null, held, place: invalid.place }
    if (all.includes('saving')) return { kind: 'saving', at: null, held }
    if (held > 0) return { kind: 'unsaved', at: null, held }
    return { kind: savedAt() ? 'saved' : 'idle', at: savedAt(), held }
  }),
)

/** One piece of work, as the top bar hears of it. */
export interface Work {
  set: (standing: Standing) => void
  /** The server has it. */
  acknowledge: () => void
  /** Nobody works on it any more: what is still said of it is not listened to. */
  end: () => void
}

/**
 * Tells the top bar about one piece of work. Call `end` when nobody works on it any more.
 *
 * @param place Where it stands on the page, as `#id`.
 */
export function announceWork(place?: string): Work {
  const id = Symbol('work')
  let ended = false
  const set = (standing: Standing) => {
    if (!ended) setAnnounced((all) => new Map(all).set(id, { standing, place }))
  }
  return {
    set,
    acknowledge() {
      set('clean')
      setSavedAt(new Date())
    },
    end() {
      ended = true
      setAnnounced((all) => {
        const rest = new Map(all)
        rest.delete(id)
        return rest
      })
    },
  }
}

// Leaving is only worth a question while something has not reached the server.
globalThis.addEventListener?.('beforeunload', (event) => {
  if (saveState().held > 0) event.preventDefault()
})
