import { createSignal, Show } from 'solid-js'
import { returnSheet } from '../../data/review.ts'
import { createDraft } from '../../drafts/create-draft.ts'
import { problemText } from '../../i18n/problem.ts'
import { t } from '../../i18n/review.ts'
import { Dialog } from '../dialog.tsx'
import { focusFirstError } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'

interface ReturnProps {
  seasonId: string
  memberId: string
  name: string
  onClose: () => void
  onDone: () => void
}

/** Gives a sheet back to its member, with what has to be corrected. */
export function ReturnDialog(props: ReturnProps & { open: boolean }) {
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('giveBack.title', props.name)}>
      <Show when={props.open}>
        <ReturnForm {...props} />
      </Show>
    </Dialog>
  )
}

function ReturnForm(props: ReturnProps) {
  const draft = createDraft(`return.${props.seasonId}.${props.memberId}`, () => ({ reason: '' }))
  const [missing, setMissing] = createSignal(false)
  const [error, setError] = createSignal<unknown>()
  const [working, setWorking] = createSignal(false)
  let form!: HTMLFormElement

  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const reason = draft.value.reason.trim()
    setMissing(reason === '')
    if (reason === '') return focusFirstError(form)
    setWorking(true)
    draft.sending()
    try {
      await returnSheet(props.seasonId, props.memberId, reason, draft.idempotencyKey())
      draft.acknowledged()
      props.onDone()
    } catch (refusal) {
      draft.failed('error')
      setError(refusal)
    } finally {
      setWorking(false)
    }
  }

  return (
    <form class="stack close" novalidate ref={form} onSubmit={send}>
      <p>{t('giveBack.body')}</p>
      <TextField
        label={t('giveBack.reason')}
        hint={t('giveBack.reasonHint')}
        rows={4}
        value={draft.value.reason}
        error={missing() ? t('giveBack.reasonMissing') : undefined}
        onInput={(reason) => {
          draft.set({ reason })
          setMissing(false)
        }}
      />
      <Show when={error()}>
        {(refusal) => (
          <Notice state="bad" alert>
            {problemText(refusal())}
          </Notice>
        )}
      </Show>
      <div class="row">
        <button type="submit" class="button primary" disabled={working()}>
          {working() ? t('giveBack.working') : t('giveBack.confirm')}
        </button>
        <button type="button" class="button" onClick={() => props.onClose()}>
          {t('giveBack.cancel')}
        </button>
      </div>
    </form>
  )
}
