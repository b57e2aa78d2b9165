import { createSignal, onCleanup } from 'solid-js'
import { createStore, reconcile, unwrap } from 'solid-js/store'
import { newId } from '../new-id.ts'
import { browserPorts, type DraftPorts } from './ports.ts'
import { heldHere } from './storage.ts'

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

export interface DraftOptions<T> extends Partial<Pick<DraftPorts, 'store' | 'announce'>> {
  /** Whether there is something to send; what is only kept to be gone on with, nobody has to save. */
  hasWork?: (value: T) => boolean
}

/**
 * A form whose contents survive: every change is kept in this browser until the server has
 * acknowledged it, and the top bar says so. For forms that are sent by a button; a field that saves
 * by itself takes `createSaver`.
 *
 * @param name Unique for the thing edited: `activity.new.cum-3-2024`, `activity.<id>`.
 * @param initial The untouched form.
 */
export function createDraft<T extends object>(
  name: string,
  initial: () => T,
  {
    store = browserPorts.store,
    announce = browserPorts.announce,
    hasWork = () => true,
  }: DraftOptions<T> = {},
): Draft<T> {
  const found = store.read<T>(name)
  const [restoredAt, setRestoredAt] = createSignal(found ? new Date(found.at) : null)
  const [value, setStore] = createStore<T>(found ? { ...initial(), ...found.value } : initial())
  const [dirty, setDirty] = createSignal(found !== null)
  const work = announce()
  let key = found?.key ?? newId()
  let settled = false
  let left = false
  const tell = () => work.set(hasWork(value) ? 'held' : 'clean')
  if (found) tell()
  onCleanup(() => {
    left = true
    work.end()
  })

  const set = (change: Partial<T>) => {
    // A field that loses the focus because its form goes tidies itself once more: not after the answer.
    if ((left && settled) || changesNothing(value, change)) return
    settled = false
    setStore(change as T)
    if (isUntouched(value, initial())) return discard()
    // A changed request is a new request.
    key = newId()
    store.write(name, { value: unwrap(value), at: new Date().toISOString(), key })
    setDirty(true)
    if (!left) tell()
  }

  const forget = () => {
    settled = true
    store.drop(name)
    setStore(reconcile(initial()))
    key = newId()
    setRestoredAt(null)
    setDirty(false)
  }

  const discard = () => {
    forget()
    work.set('clean')
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
    discard,
  }
}

function changesNothing<T extends object>(value: T, change: Partial<T>): boolean {
  return Object.entries(change).every(([field, next]) => value[field as keyof T] === next)
}

/** Typed and taken back is as if it had not been typed. */
function isUntouched(value: object, initial: object): boolean {
  return JSON.stringify(unwrap(value)) === JSON.stringify(initial)
}

/** Whether this machine keeps a draft under a name that the server has not acknowledged. */
export function heldDraft(name: string): boolean {
  return heldHere.read(name) !== null
}
