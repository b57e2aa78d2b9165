import { createSignal, For, Show } from 'solid-js'
import type { Calendar } from '../../../server/calendar/schema.ts'
import { phases } from '../../../server/seasons/schema.ts'
import { setCalendar } from '../../data/calendar.ts'
import { createDraft } from '../../drafts/create-draft.ts'
import { t } from '../../i18n/calendar.ts'
import { useSeason } from '../../layout-season.tsx'
import { Dialog } from '../dialog.tsx'
import { focusFirstError } from '../field.tsx'
import { createFieldErrors } from '../field-errors.ts'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'
import { PhaseDates } from './phase-dates.tsx'
import { planOf, readPlan, withPhase } from './plan.ts'

interface CalendarProps {
  calendar: Calendar
  onClose: () => void
}

/** Says which phases the season has, and when each opens and is due. */
export function CalendarDialog(props: CalendarProps & { open: boolean }) {
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('setTitle')}>
      <CalendarForm calendar={props.calendar} onClose={props.onClose} />
    </Dialog>
  )
}

const fields = phases.flatMap((_, index) => [`phases.${index}.opensOn`, `phases.${index}.dueOn`])

function CalendarForm(props: CalendarProps) {
  const { season } = useSeason()
  const draft = createDraft(`calendar.${season().id}.${props.calendar.version}`, () =>
    planOf(props.calendar),
  )
  const errors = createFieldErrors([...fields, 'interimOn'])
  const [busy, setBusy] = createSignal(false)
  const save = async (form: HTMLElement) => {
    errors.clear()
    const reading = readPlan(draft.value, season().year)
    if ('faults' in reading) {
      for (const { path, code } of reading.faults) errors.code(path, code)
      return focusFirstError(form)
    }
    setBusy(true)
    draft.sending()
    try {
      const { version } = props.calendar
      await setCalendar({ id: season().id, version }, reading.change)
      draft.acknowledged()
      props.onClose()
    } catch (error) {
      draft.failed('error')
      errors.take(error)
      focusFirstError(form)
    } finally {
      setBusy(false)
    }
  }
  const choose = (phase: (typeof phases)[number], has: boolean) => {
    // The places of the faults are those of the phases as they were sent.
    errors.clear()
    draft.set({ used: withPhase(draft.value.used, phase, has) })
  }
  return (
    <form
      class="stack close"
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        void save(event.currentTarget)
      }}
    >
      <p class="soft">{t('setIntro')}</p>
      <div>
        <For each={phases}>
          {(phase) => (
            <PhaseDates
              phase={phase}
              plan={draft.value}
              known={props.calendar.phases.find((each) => each.phase === phase)?.dueAt ?? null}
              errors={errors}
              onUse={(has) => choose(phase, has)}
              onDay={(name, typed) => draft.set({ days: { ...draft.value.days, [name]: typed } })}
            />
          )}
        </For>
      </div>
      <TextField
        label={t('interimOn')}
        hint={t('interimHint')}
        inputmode="numeric"
        value={draft.value.interimOn}
        onInput={(interimOn) => draft.set({ interimOn })}
        error={errors.at('interimOn')}
      />
      <Show when={errors.rest()}>
        {(message) => (
          <Notice state="bad" alert>
            {message()}
          </Notice>
        )}
      </Show>
      <p class="row">
        <button class="button primary" type="submit" disabled={busy()}>
          {t(busy() ? 'saving' : 'save')}
        </button>
        <button class="button" type="button" onClick={() => props.onClose()}>
          {t('cancel')}
        </button>
      </p>
    </form>
  )
}
