import { createSignal } from 'solid-js'
import { importActivities, readReport } from '../../data/imports.ts'
import { createDraft } from '../../drafts/create-draft.ts'
import type { FormGround } from '../activity/create-activity-form.ts'
import type { ActivityForm } from '../activity/form-value.ts'
import { type Entry, entryOf, joinEntries, readEntry, splitEntry } from './entry.ts'
import { draftOf, type ImportDraft } from './held-import.ts'

/** A report being turned into activities: kept in this browser, sent as a whole. */
export function createImport(ground: FormGround) {
  const draft = createDraft<ImportDraft>(
    draftOf(ground.seasonId),
    () => ({ text: '', year: null, entries: [] }),
    { hasWork: (value) => value.entries.some(({ state }) => state === 'accepted') },
  )
  const [chosen, choose] = createSignal<number | null>(null)
  const [busy, setBusy] = createSignal(false)
  const [failure, setFailure] = createSignal<unknown>(null)
  const [done, setDone] = createSignal<{ recorded: number; already: number } | null>(null)
  const entries = () => draft.value.entries
  const at = (id: number) => entries().findIndex((entry) => entry.id === id)
  const put = (next: readonly Entry[]) => draft.set({ entries: next })
  const change = (id: number, changes: Partial<Entry>) =>
    put(entries().map((entry) => (entry.id === id ? { ...entry, ...changes } : entry)))

  const attempt = async (work: () => Promise<void>) => {
    if (busy()) return
    setBusy(true)
    setFailure(null)
    try {
      await work()
    } catch (error) {
      draft.failed('error')
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }

  const setState = (id: number, state: Entry['state']) => {
    if (entries()[at(id)]?.state !== 'recorded') change(id, { state })
  }
  const move = (step: 1 | -1) => {
    const next = entries()[at(chosen() ?? -1) + step]
    if (next) choose(next.id)
  }

  return {
    draft,
    chosen,
    choose,
    busy,
    failure,
    done,
    entries,
    accepted: () => entries().filter(({ state }) => state === 'accepted'),
    /** The accepted entries that cannot be recorded as they are. */
    wrong: () =>
      entries().filter((entry) => entry.state === 'accepted' && !readEntry(entry, ground).ok),
    read: (report: Blob) =>
      attempt(async () => {
        const { text, year, proposals } = await readReport(ground.seasonId, report)
        const found = proposals.map((one, id) => entryOf(one, id, ground.year))
        setDone(null)
        // Before the board is there: it scrolls to what is chosen on it, not to what it begins with.
        choose(found[0]?.id ?? null)
        draft.set({ text, year, entries: found })
      }),
    move,
    setState,
    /** What is settled makes way for the next; a second click of a double one meets that one's text. */
    settle(id: number, state: 'accepted' | 'dropped') {
      setState(id, state)
      move(1)
    },
    acceptRest() {
      put(
        entries().map((entry) =>
          entry.state === 'open' ? { ...entry, state: 'accepted' } : entry,
        ),
      )
    },
    edit(id: number, changes: Partial<ActivityForm>) {
      const entry = entries()[at(id)]
      if (entry) change(id, { form: { ...entry.form, ...changes } })
    },
    split(id: number, place: number) {
      const next = Math.max(...entries().map((entry) => entry.id)) + 1
      put(
        entries().flatMap((entry) =>
          entry.id === id ? splitEntry(entry, place, draft.value.text, next) : [entry],
        ),
      )
    },
    join(id: number) {
      const [first, second] = entries().slice(at(id), at(id) + 2)
      if (!first || !second || first.state === 'recorded' || second.state === 'recorded') return
      const joined = joinEntries(first, second, draft.value.text)
      put(
        entries().flatMap((entry) =>
          entry === first ? [joined] : entry === second ? [] : [entry],
        ),
      )
    },
    /** Back to where a report is chosen, after one was recorded. */
    another: () => setDone(null),
    record: () =>
      attempt(async () => {
        const items = entries().flatMap((entry) => {
          const read = entry.state === 'accepted' ? readEntry(entry, ground) : undefined
          return read?.ok
            ? [
                {
                  fragment: draft.value.text.slice(entry.start, entry.end),
                  activity: read.activity,
                },
              ]
            : []
        })
        draft.sending()
        const answer = await importActivities(ground.seasonId, items, draft.idempotencyKey())
        draft.acknowledged()
        setDone({ recorded: answer.recorded.length, already: answer.already })
      }),
  }
}
export type ImportWork = ReturnType<typeof createImport>
