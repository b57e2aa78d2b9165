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
}

let owner = ''

/** Whose drafts are read and written from here on. */
export function openDraftsOf(personId: string): void {
  owner = personId
}

export function readHeld<T>(name: string): Held<T> | null {
  try {
    const text = localStorage.getItem(place(name))
    return text === null ? null : (JSON.parse(text) as Held<T>)
  } catch {
    return null
  }
}

/** @returns Whether it is kept: a full or closed storage says no, and the screen must say so. */
export function writeHeld<T>(name: string, held: Held<T>): boolean {
  try {
    localStorage.setItem(place(name), JSON.stringify(held))
    return true
  } catch {
    return false
  }
}

export function dropHeld(name: string): void {
  try {
    localStorage.removeItem(place(name))
  } catch {
    // Nothing could be kept either.
  }
}

const place = (name: string) => `thidua.draft.${owner}.${name}`
