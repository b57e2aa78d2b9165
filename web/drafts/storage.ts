/**
 * Typed work that the server has not acknowledged, kept in the browser under the person who typed it:
 * on a shared machine nobody sees another's drafts.
 */
export interface Held<T> {
  value: T
  /** When it was last typed in, ISO. */
  at: string
  /** One per distinct value: sent again after a lost answer, it is not done twice. */
  key: string
  /** The version it was typed over: what others wrote since then, it must not replace unasked. */
  base?: number
}

let owner = ''

/** Whose drafts are read and written from here on. */
export function openDraftsOf(personId: string): void {
  owner = personId
}

/** Where typed work is kept, by name. */
export interface HeldStore {
  read: <T>(name: string) => Held<T> | null
  /** @returns Whether it is kept: a full or closed storage says no, and the screen must say so. */
  write: <T>(name: string, held: Held<T>) => boolean
  drop: (name: string) => void
}

/** @param storage Asked for each time: a browser that keeps nothing throws already there. */
export function heldIn(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
  const store: HeldStore = {
    read<T>(name: string) {
      try {
        const text = storage().getItem(place(name))
        return text === null ? null : (JSON.parse(text) as Held<T>)
      } catch {
        return null
      }
    },
    write(name, held) {
      try {
        storage().setItem(place(name), JSON.stringify(held))
        return true
      } catch {
        return false
      }
    },
    drop(name) {
      try {
        storage().removeItem(place(name))
      } catch {
        // Nothing could be kept either.
      }
    },
  }
  return store
}

/** In this browser. */
export const heldHere = heldIn(() => localStorage)

const place = (name: string) => `thidua.draft.${owner}.${name}`
