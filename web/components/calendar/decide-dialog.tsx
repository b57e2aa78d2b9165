import { createSignal, Show } from 'solid-js'
import type { Extension } from '../../../server/calendar/schema.ts'
import { decideExtension } from '../../data/calendar.ts'
import { createDraft } from '../../drafts/create-draft.ts'
import { t as app } from '../../i18n/app.ts'
import { t } from '../../i18n/calendar.ts'
import { formatDay, lastDayOf } from '../../i18n/days.ts'
import { useSeason } from '../../layout-season.tsx'
import { Dialog } from '../dialog.tsx'
import { createFieldErrors } from '../field-errors.ts'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'

/** The second person's word on more time for one member. */
export function DecideDialog(props: { extension: Extension; name: string; onClose: () => void }) {
  const { season } = useSeason()
  const draft = createDraft(`extension.${props.extension.id}`, () => ({ reason: '' }))
  const errors = createFieldErrors(['reason'])
  const [busy, setBusy] = createSignal(false)
  const decide = async (accept: boolean) => {
    errors.clear()
    if (!accept && draft.value.reason.trim() === '') return errors.code('reason', 'reason.missing')
    setBusy(true)
    draft.sending()
    try {
      const target = { seasonId: season().id, id: props.extension.id }
      const reason = accept ? '' : draft.value.reason.trim()
      await decideExtension(target, { accept, reason }, draft.idempotencyKey())
      draft.acknowledged()
      props.onClose()
    } catch (error) {
      draft.failed('error')
      errors.take(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open onClose={props.onClose} title={t('decideTitle', props.name)}>
      <p>
        {app(`phase.${props.extension.phase}`)}{' '}
        {t(
          'fromTo',
          formatDay(lastDayOf(props.extension.fromAt)),
          formatDay(lastDayOf(props.extension.toAt)),
        )}
        <br />“{props.extension.reason}”
      </p>
      <p class="soft">{t('decideIntro')}</p>
      <TextField
        label={t('refuseReason')}
        hint={t('reasonHint')}
        rows={2}
        value={draft.value.reason}
        onInput={(reason) => draft.set({ reason })}
        error={errors.at('reason')}
      />
      <Show when={errors.rest()}>
        {(message) => (
          <Notice state="bad" alert>
            {message()}
          </Notice>
        )}
      </Show>
      <p class="row">
        <button
          class="button primary"
          type="button"
          disabled={busy()}
          onClick={() => void decide(true)}
        >
          {t('accept')}
        </button>
        <button class="button" type="button" disabled={busy()} onClick={() => void decide(false)}>
          {t('refuse')}
        </button>
      </p>
    </Dialog>
  )
}
