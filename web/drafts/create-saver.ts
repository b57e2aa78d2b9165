import { type Accessor, createSignal, onCleanup } from 'solid-js'
import type { ProblemError } from '../api.ts'
import { newId } from '../new-id.ts'
import { outcomeOf } from './outcome.ts'
import { browserPorts, type DraftPorts } from './ports.ts'
import type { Held } from './storage.ts'

export interface SaverOptions<T, Saved> {
  /** Unique for the thing saved: `claim.<season>.<member>.<criterion>`. */
  name: string
  /** Where the top bar leads when a field is wrong, as `#id`. */
  place?: string
  /** Whether a value is wrong as far as can be told here: it is not sent, and the field says why. */
  invalid?: (value: T) => boolean
  /** The version that the form was loaded with; 0 for a thing that does not exist yet. */
  version: () => number
  /** Sends one value with `If-Match: version`. */
  send: (value: T, with_: { version: number; idempotencyKey: string }) => Promise<Saved>
  /** The version of what the server answered or holds. */
  versionOf: (saved: Saved) => number
  /** Whether the server's copy says what was typed: then a lost answer is no conflict. */
  same: (saved: Saved, value: T) => boolean
  onSaved: (saved: Saved, value: T) => void
  /** Silence after the last change before it is sent, in milliseconds. */
  delay?: number
}

export interface Conflict<T, Saved> {
  /** As it is on the server now. */
  theirs: Saved
  /** As typed here; still kept. */
  mine: T
}

/** `invalid`: a field is wrong, so nothing was sent; `error`: the server refused. */
export type SaverState = 'clean' | 'held' | 'saving' | 'error' | 'invalid' | 'conflict'

export interface Saver<T, Saved> {
  /** What this machine kept from an earlier visit and the server never acknowledged. It is sent by itself. */
  restored: T | null
  state: Accessor<SaverState>
  /** Why the server refused the last value; null again at the next change. */
  problem: Accessor<ProblemError | null>
  conflict: Accessor<Conflict<T, Saved> | null>
  /** Takes a new value: kept on this machine at once, sent after a pause. */
  change: (value: T) => void
  /** Sends at once what is held, and waits for the answer. @returns Whether nothing is held any more. */
  flush: () => Promise<boolean>
  /** Settles a conflict: writes what was typed over the server's copy. */
  keepMine: () => void
  /** Settles a conflict: gives up what was typed. */
  takeTheirs: () => void
}

/** Milliseconds until a value is sent again that a slow or busy server did not take. */
const retryAfter = 10_000

/** Savers whose page was left before the server had everything: they go on until it has. */
const orphans = new Map<string, () => void>()

/**
 * Saves one thing by itself while it is typed. Changes are kept on this machine until acknowledged, sent
 * one at a time with the version they are based on, sent again when the line is back, and never
 * overwrite what somebody else wrote meanwhile: that is a `conflict` for the person to settle.
 *
 * @example
 *   const saver = createSaver<ClaimInput, Claim>({
 *     name: `claim.${seasonId}.${memberId}.${code}`,
 *     version: () => claim().version,
 *     send: (value, { version }) => putClaim(seasonId, memberId, code, value, version),
 *     versionOf: (claim) => claim.version,
 *     same: (claim, value) => sameClaim(claim, value),
 *     onSaved: (claim) => setClaim(claim),
 *   })
 *   <input onInput={(event) => saver.change({ ...claim(), note: event.currentTarget.value })} />
 */
export function createSaver<T, Saved>(
  options: SaverOptions<T, Saved>,
  { store, announce, whenBack, after }: DraftPorts = browserPorts,
): Saver<T, Saved> {
  const [state, setState] = createSignal<SaverState>('clean')
  const [problem, setProblem] = createSignal<ProblemError | null>(null)
  const [conflict, setConflict] = createSignal<Conflict<T, Saved> | null>(null)
  orphans.get(options.name)?.()
  const work = announce(options.place)
  const found = store.read<T>(options.name)
  let held: Held<T> | null = found
  let known: number | null = null
  let cancel = () => {}
  let running: Promise<void> | null = null

  const move = (next: SaverState) => {
    setState(next)
    work.set(next === 'conflict' ? 'error' : next)
  }

  const change = (value: T) => {
    const base = held ? (held.base ?? 0) : Math.max(known ?? 0, options.version())
    held = { value, at: new Date().toISOString(), key: newId(), base }
    store.write(options.name, held)
    setProblem(null)
    if (conflict()) return setConflict({ theirs: conflict()!.theirs, mine: value })
    move('held')
    schedule(options.delay)
  }

  const schedule = (pause = 800) => {
    cancel()
    cancel = after(pause, () => void flush())
  }

  const settle = (saved: Saved, sent: Held<T>) => {
    known = options.versionOf(saved)
    if (held?.key === sent.key) {
      held = null
      store.drop(options.name)
      setState('clean')
      work.acknowledge()
      orphans.get(options.name)?.()
    } else {
      if (held) {
        held = { ...held, base: options.versionOf(saved) }
        store.write(options.name, held)
      }
      move('held')
    }
    options.onSaved(saved, sent.value)
  }

  const refuse = (error: unknown, sent: Held<T>) => {
    const outcome = outcomeOf<Saved>(error, (saved) => options.same(saved, sent.value))
    if (outcome.kind === 'saved') return settle(outcome.saved, sent)
    if (outcome.kind === 'conflict') {
      setConflict({ theirs: outcome.theirs, mine: held?.value ?? sent.value })
      return move('conflict')
    }
    if (outcome.kind === 'later') {
      schedule(retryAfter)
      return move('held')
    }
    setProblem(outcome.problem)
    move('error')
  }

  const sendHeld = async () => {
    while (held && !conflict()) {
      const sent: Held<T> = held
      if (options.invalid?.(sent.value)) return move('invalid')
      move('saving')
      // What was found on this machine may be weeks older than what the form was loaded with.
      const version = sent.base ?? 0
      try {
        settle(await options.send(sent.value, { version, idempotencyKey: sent.key }), sent)
      } catch (error) {
        refuse(error, sent)
        // Typed on while it was refused: the newer value deserves its own answer.
        if (held?.key === sent.key) return
      }
    }
  }

  const flush = async () => {
    cancel()
    running ??= sendHeld().finally(() => {
      running = null
    })
    await running
    return held === null
  }

  const keepMine = () => {
    const open = conflict()
    if (!open) return
    known = options.versionOf(open.theirs)
    setConflict(null)
    held = null
    change(open.mine)
    void flush()
  }

  const takeTheirs = () => {
    const open = conflict()
    if (!open) return
    known = options.versionOf(open.theirs)
    setConflict(null)
    cancel()
    held = null
    store.drop(options.name)
    move('clean')
    options.onSaved(open.theirs, open.mine)
  }

  if (held) {
    move('held')
    schedule(options.delay)
  }
  const unwatch = whenBack(() => void flush())
  const retire = () => {
    cancel()
    unwatch()
    work.end()
    orphans.delete(options.name)
  }
  onCleanup(() => {
    // Leaving the page does not wait for the pause; what does not get through is sent when the line is back.
    orphans.set(options.name, retire)
    void flush().then((done) => done && orphans.get(options.name) === retire && retire())
  })

  return {
    restored: found?.value ?? null,
    state,
    problem,
    conflict,
    change,
    flush,
    keepMine,
    takeTheirs,
  }
}
