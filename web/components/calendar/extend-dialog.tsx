import { createSignal, Show } from 'solid-js'
import type { Calendar } from '../../../server/calendar/schema.ts'
import type { Phase } from '../../../server/seasons/schema.ts'
import { extendDeadline } from '../../data/calendar.ts'
import { createDraft } from '../../drafts/create-draft.ts'
import { t as app } from '../../i18n/app.ts'
import { t } from '../../i18n/calendar.ts'
import { formatDay, lastDayOf, typedDay } from '../../i18n/days.ts'
import { parseDay } from '../../i18n/parse-day.ts'
import { useSeason } from '../../layout-season.tsx'
import { Dialog } from '../dialog.tsx'
import { focusFirstError } from '../field.tsx'
import { createFieldErrors } from '../field-errors.ts'
import { Notice } from '../notice.tsx'
import { isBack } from '../season/phase-steps.ts'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'

interface ExtendProps {
  calendar: Calendar
  onClose: () => void
}

/** Puts a deadline off: for all at once, for one member as a proposal. */
export function ExtendDialog(props: ExtendProps & { open: boolean }) {
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('extendTitle')}>
      <ExtendForm calendar={props.calendar} onClose={props.onClose} />
    </Dialog>
  )
}

function ExtendForm(props: ExtendProps) {
  const { season } = useSeason()
  const errors = createFieldErrors(['phase', 'memberId', 'dueOn', 'reason'])
  const [busy, setBusy] = createSignal(false)
  const open = () =>
    props.calendar.phases.flatMap(({ phase, dueAt }) =>
      dueAt && !isBack(season().phase, phase) ? [{ phase, dueAt }] : [],
    )
  const draft = createDraft(`extend.${season().id}`, () => ({
    phase: open()[0]?.phase ?? ('' as Phase | ''),
    memberId: '',
    dueOn: '',
    reason: '',
  }))
  const tidy = () => {
    const read = parseDay(draft.value.dueOn, season().year)
    if (read.ok) draft.set({ dueOn: typedDay(read.day) })
  }
  const send = async (form: HTMLElement) => {
    errors.clear()
    const { phase, memberId, reason } = draft.value
    const read = parseDay(draft.value.dueOn, season().year)
    if (!read.ok) errors.code('dueOn', read.code === 'day.missing' ? 'field.missing' : read.code)
    if (reason.trim() === '') errors.code('reason', 'reason.missing')
    if (errors.any() || !read.ok || phase === '') return focusFirstError(form)
    setBusy(true)
    draft.sending()
    try {
      const extension = { phase, memberId: memberId || null, dueOn: read.day, reason }
      await extendDeadline(season().id, extension, draft.idempotencyKey())
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
  return (
    <Show when={open().length > 0} fallback={<p>{t('nothingToExtend')}</p>}>
      <form
        class="stack close"
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          void send(event.currentTarget)
        }}
      >
        <p class="soft">{t('extendIntro')}</p>
        <Show when={errors.rest()}>
          {(message) => (
            <Notice state="bad" alert>
              {message()}
            </Notice>
          )}
        </Show>
        <SelectField
          label={t('phase')}
          value={draft.value.phase}
          options={open().map(({ phase, dueAt }) => ({
            value: phase,
            label: `${app(`phase.${phase}`)} (${t('due', formatDay(lastDayOf(dueAt)))})`,
          }))}
          onChange={(phase) => draft.set({ phase })}
          error={errors.at('phase')}
        />
        <SelectField
          label={t('whom')}
          none={t('all')}
          value={draft.value.memberId}
          options={season().members.map(({ id, shortName }) => ({ value: id, label: shortName }))}
          onChange={(memberId) => draft.set({ memberId })}
          error={errors.at('memberId')}
        />
        <TextField
          label={t('newDue')}
          inputmode="numeric"
          value={draft.value.dueOn}
          onInput={(dueOn) => draft.set({ dueOn })}
          onLeave={tidy}
          error={errors.at('dueOn')}
        />
        <TextField
          label={t('reason')}
          hint={t('reasonHint')}
          rows={2}
          value={draft.value.reason}
          onInput={(reason) => draft.set({ reason })}
          error={errors.at('reason')}
        />
        <p class="row">
          <button class="button primary" type="submit" disabled={busy()}>
            {t(draft.value.memberId ? 'propose' : 'extendAll')}
          </button>
          <button class="button" type="button" onClick={() => props.onClose()}>
            {t('cancel')}
          </button>
        </p>
      </form>
    </Show>
  )
}
