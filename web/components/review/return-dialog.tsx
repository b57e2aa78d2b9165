import { createSignal, Show } from 'solid-js'
import { returnSheet } from '../../data/review.ts'
import { createDraft } from '../../drafts/create-draft.ts'
import { problemText } from '../../i18n/problem.ts'
import { t } from '../../i18n/review.ts'
import { Dialog } from '../dialog.tsx'
import { Notice } from '../notice.tsx'

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
  let field!: HTMLTextAreaElement

  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const reason = draft.value.reason.trim()
    setMissing(reason === '')
    if (reason === '') return field.focus()
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
    <form class="stack close" novalidate onSubmit={send}>
      <p>{t('giveBack.body')}</p>
      <div class="field">
        <label for="return-reason">{t('giveBack.reason')}</label>
        <textarea
          class="input"
          id="return-reason"
          rows="4"
          ref={field}
          value={draft.value.reason}
          aria-invalid={missing()}
          aria-describedby={missing() ? 'return-error return-hint' : 'return-hint'}
          onInput={(event) => {
            draft.set({ reason: event.currentTarget.value })
            setMissing(false)
          }}
        />
        <p class="hint" id="return-hint">
          {t('giveBack.reasonHint')}
        </p>
        <Show when={missing()}>
          <p class="error" id="return-error">
            {t('giveBack.reasonMissing')}
          </p>
        </Show>
      </div>
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
