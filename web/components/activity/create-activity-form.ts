import { createSignal, onCleanup } from 'solid-js'
import type { Activity } from '../../../server/activities/schema.ts'
import { isProblem } from '../../api.ts'
import { addActivity, changeActivity } from '../../data/activities.ts'
import { createDraft } from '../../drafts/create-draft.ts'
import { whenBack } from '../../drafts/online.ts'
import { createFieldErrors } from '../field-errors.ts'
import { createUploads } from './create-uploads.ts'
import { faultText } from './fault-text.ts'
import { type ActivityForm, emptyForm, formOf } from './form-value.ts'
import { type Fault, readForm, type SeasonDays } from './read-form.ts'

/** Every place at which a sentence can stand in the form; paths as in `NewActivity`. */
const places = [
  'title',
  'field',
  'role',
  'startsOn',
  'endsOn',
  'place',
  'partners',
  'countries',
  'people',
  'money.amount',
  'money.kind',
  'money.vnd',
  'documents',
  'result',
  'joint',
  'evidenceIds',
]

/** Milliseconds until a form is sent again that a slow or busy server did not take. */
const retryAfter = 10_000

export interface FormGround extends SeasonDays {
  seasonId: string
  memberId: string
}

/**
 * One activity being recorded or edited: what is typed (kept as a draft), its files on their way, what
 * is wrong, and sending it: again by itself when the line was down, never over somebody else's change.
 *
 * @param edited The record to edit; nothing for a new one.
 * @param onSaved The server has it.
 */
export function createActivityForm(
  ground: FormGround,
  edited: Activity | undefined,
  onSaved: (activity: Activity) => void,
) {
  const draft = createDraft<ActivityForm>(
    edited ? `activity.${edited.id}` : `activity.new.${ground.seasonId}`,
    () => (edited ? formOf(edited) : emptyForm()),
  )
  const errors = createFieldErrors(places)
  const [busy, setBusy] = createSignal(false)
  const [waiting, setWaiting] = createSignal(false)
  const [conflict, setConflict] = createSignal<Activity | null>(null)
  const uploads = createUploads(ground.seasonId, ground.memberId, (file) =>
    draft.set({ evidence: [...draft.value.evidence, file] }),
  )

  let timer: ReturnType<typeof setTimeout> | undefined

  const check = () => readForm(draft.value, ground)
  const show = (fault: Fault) =>
    errors.put(placeOf(fault.path), faultText(fault, draft.value, ground))

  /** @returns Whether the form is right as far as can be told here. */
  const send = async (): Promise<boolean> => {
    if (busy()) return true
    errors.clear()
    const read = check()
    if (!read.ok) {
      read.faults.forEach(show)
      return false
    }
    clearTimeout(timer)
    setBusy(true)
    setWaiting(false)
    draft.sending()
    try {
      const saved = edited
        ? await changeActivity(
            ground.seasonId,
            { id: edited.id, version: draft.value.version },
            read.activity,
          )
        : await addActivity(ground.seasonId, read.activity, draft.idempotencyKey())
      draft.acknowledged()
      uploads.dropRefused()
      onSaved(saved)
    } catch (error) {
      refuse(error)
      return errors.any()
    } finally {
      setBusy(false)
    }
    return true
  }

  const refuse = (error: unknown) => {
    if (isProblem(error) && error.passing) {
      setWaiting(true)
      timer = setTimeout(resend, retryAfter)
      return draft.failed('held')
    }
    draft.failed('error')
    if (isProblem(error, 'version.mismatch') && error.current)
      return setConflict(error.current as Activity)
    errors.take(error)
  }

  /** Repeats on leaving a field what is wrong with it, so that nobody waits for the button to learn it. */
  const leave = (path: string) => {
    const read = check()
    const fault = read.ok ? undefined : read.faults.find((one) => one.path === path)
    if (!fault) errors.put(path, undefined)
    // A gap is told by the button, not in passing; one that was told stays, and the form does not jump.
    else if (!isGap(fault) || errors.at(path)) show(fault)
  }

  const resend = () => {
    if (waiting()) void send()
  }
  const unwatch = whenBack(resend)
  onCleanup(() => {
    unwatch()
    clearTimeout(timer)
  })
  return {
    draft,
    errors,
    uploads,
    busy,
    /** Sent when the line is back. */
    waiting,
    conflict,
    send,
    leave,
    /** Throws away what was typed, what was said about it, and the files that were refused. */
    discard() {
      draft.discard()
      errors.clear()
      uploads.dropRefused()
    },
    /** Settles a conflict: writes what was typed over the other's version. */
    keepMine() {
      draft.set({ version: conflict()!.version })
      setConflict(null)
      void send()
    },
    takeTheirs() {
      const theirs = conflict()!
      setConflict(null)
      draft.acknowledged()
      onSaved(theirs)
    },
  }
}
export type ActivityFormWork = ReturnType<typeof createActivityForm>

const isGap = ({ code }: Fault) => code === 'field.missing' || code === 'text.empty'

const placeOf = (path: string) =>
  places.find((place) => path === place || path.startsWith(`${place}.`)) ?? path
