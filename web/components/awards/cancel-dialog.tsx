import { createSignal, Show } from 'solid-js'
import type { Decision } from '../../../server/awards/schema.ts'
import { cancelDecision } from '../../data/awards.ts'
import { t } from '../../i18n/awards.ts'
import { problemText } from '../../i18n/problem.ts'
import { useSeason } from '../../layout-season.tsx'
import { Dialog } from '../dialog.tsx'
import { focusFirstError } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'

interface CancelProps {
  onClose: () => void
  onDone: () => void
}

/** Takes a decision out of force, with a reason; it stays on record. */
export function CancelDialog(props: CancelProps & { decision: Decision | null }) {
  return (
    <Dialog
      open={props.decision !== null}
      onClose={props.onClose}
      title={t('decisions.cancelTitle')}
    >
      <Show when={props.decision} keyed>
        {(decision) => <CancelForm {...props} decision={decision} />}
      </Show>
    </Dialog>
  )
}

function CancelForm(props: CancelProps & { decision: Decision }) {
  const { season } = useSeason()
  const [reason, setReason] = createSignal('')
  const [missing, setMissing] = createSignal(false)
  const [error, setError] = createSignal<unknown>()
  const [working, setWorking] = createSignal(false)
  let form!: HTMLFormElement
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    setMissing(reason().trim() === '')
    if (missing()) return focusFirstError(form)
    setWorking(true)
    try {
      await cancelDecision(season().id, props.decision.id, reason().trim())
      props.onDone()
    } catch (refusal) {
      setError(refusal)
    } finally {
      setWorking(false)
    }
  }
  return (
    <form class="stack close" novalidate ref={form} onSubmit={send}>
      <p>{t('decisions.cancelBody')}</p>
      <TextField
        label={t('decisions.cancelReason')}
        rows={3}
        value={reason()}
        error={missing() ? t('decide.reasonMissing') : undefined}
        onInput={setReason}
      />
      <Show when={error()}>
        {(refusal) => (
          <Notice state="bad" alert>
            {problemText(refusal())}
          </Notice>
        )}
      </Show>
      <div class="row">
        <button type="submit" class="button danger" disabled={working()}>
          {t('decisions.cancel')}
        </button>
        <button type="button" class="button" onClick={() => props.onClose()}>
          {t('decisions.keep')}
        </button>
      </div>
    </form>
  )
}
