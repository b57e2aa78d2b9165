import { createSignal, onCleanup } from 'solid-js'
import { createStore, reconcile, unwrap } from 'solid-js/store'
import { newId } from '../new-id.ts'
import { announceWork } from './save-state.ts'
import { dropHeld, readHeld, writeHeld } from './storage.ts'

export interface Draft<T extends object> {
  /** What the form shows; a store, to be read field by field. */
  value: T
  /** Changes some fields. */
  set: (change: Partial<T>) => void
  /** When the draft was typed that was found on this machine; null for a fresh form. */
  restoredAt: () => Date | null
  /** Whether something was typed that the server does not have. */
  dirty: () => boolean
  /** Send it with the draft: the same after a lost answer or a reload, so nothing is created twice. */
  idempotencyKey: () => string
  /** While the request is on its way. */
  sending: () => void
  /** The request failed; what was typed stays. `error` when the server refused it. */
  failed: (kind: 'held' | 'error') => void
  /** The server has it: forget the draft and start from `initial` again. */
  acknowledged: () => void
  /** The person throws it away. */
  discard: () => void
}

/**
 * A form whose contents survive: every change is kept in this browser until the server has
 * acknowledged it, and the top bar says so. For forms that are sent by a button; a field that saves
 * by itself takes `createSaver`.
 *
 * @param name Unique for the thing edited: `activity.new.cum-3-2024`, `activity.<id>`.
 * @param initial The untouched form.
 */
export function createDraft<T extends object>(name: string, initial: () => T): Draft<T> {
  const found = readHeld<T>(name)
  const [restoredAt, setRestoredAt] = createSignal(found ? new Date(found.at) : null)
  const [value, setStore] = createStore<T>(found ? { ...initial(), ...found.value } : initial())
  const [dirty, setDirty] = createSignal(found !== null)
  const work = announceWork()
  let key = found?.key ?? newId()
  if (found) work.set('held')
  onCleanup(work.end)

  const set = (change: Partial<T>) => {
    setStore(change as T)
    // A changed request is a new request.
    key = newId()
    writeHeld(name, { value: unwrap(value), at: new Date().toISOString(), key })
    setDirty(true)
    work.set('held')
  }

  const forget = () => {
    dropHeld(name)
    setStore(reconcile(initial()))
    key = newId()
    setRestoredAt(null)
    setDirty(false)
  }

  return {
    value,
    set,
    restoredAt,
    dirty,
    idempotencyKey: () => key,
    sending: () => work.set('saving'),
    failed: (kind) => work.set(kind),
    acknowledged() {
      forget()
      work.acknowledge()
    },
    discard() {
      forget()
      work.set('clean')
    },
  }
}

/** Whether this machine keeps a draft under a name that the server has not acknowledged. */
export function heldDraft(name: string): boolean {
  return readHeld(name) !== null
}
