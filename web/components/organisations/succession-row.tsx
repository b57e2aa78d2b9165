import { createSignal, Show } from 'solid-js'
import type { Succession } from '../../../server/organisations/schema.ts'
import { takeBack } from '../../data/organisations.ts'
import { formatDay } from '../../i18n/days.ts'
import { t } from '../../i18n/organisations.ts'
import { newId } from '../../new-id.ts'
import { ActForm } from '../act-form.tsx'
import { Dialog } from '../dialog.tsx'
import { TextField } from '../text-field.tsx'

/** One merger or new name, with the way to take it back while nothing rests on it, or what does. */
export function SuccessionRow(props: { seasonId: string; succession: Succession; title: string }) {
  const [open, setOpen] = createSignal(false)
  const [reason, setReason] = createSignal('')
  const key = newId()
  const act = async () => {
    const memberId = props.succession.from
    await takeBack({ seasonId: props.seasonId, memberId }, reason().trim(), key)
    setOpen(false)
  }
  return (
    <li>
      <p>
        {props.title}{' '}
        <span class="soft small">
          {t('since', formatDay(props.succession.onDay), props.succession.document)}
        </span>
      </p>
      <Show
        when={props.succession.hindrance}
        fallback={
          <button class="inline-button" type="button" onClick={() => setOpen(true)}>
            {t('takeBack')}
          </button>
        }
      >
        {(why) => <p class="soft small">{t(`hindrance.${why()}`)}</p>}
      </Show>
      <Dialog open={open()} onClose={() => setOpen(false)} title={t('takeBackTitle', props.title)}>
        <p>{t('takeBackWhat')}</p>
        <ActForm label={t('takeBack')} danger act={act} onCancel={() => setOpen(false)}>
          <TextField label={t('takeBackReason')} rows={2} value={reason()} onInput={setReason} />
        </ActForm>
      </Dialog>
    </li>
  )
}
