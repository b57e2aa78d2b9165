import { createSignal, Show } from 'solid-js'
import type { SheetChange } from '../../../server/adoption/schema.ts'
import { decideChange } from '../../data/adoption.ts'
import { t } from '../../i18n/adoption.ts'
import { useSeason } from '../../layout-season.tsx'
import { newId } from '../../new-id.ts'
import { focusFirstError } from '../field.tsx'
import { createFieldErrors } from '../field-errors.ts'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'

/** The second person's word on a change; its proposer can only take it back. */
export function DecideForm(props: { change: SheetChange }) {
  const { season } = useSeason()
  const [reason, setReason] = createSignal('')
  const errors = createFieldErrors(['reason'])
  const [working, setWorking] = createSignal(false)
  let form!: HTMLFormElement
  const decide = async (accept: boolean) => {
    errors.clear()
    if (!accept && !props.change.own && reason().trim() === '')
      errors.code('reason', 'reason.missing')
    if (errors.any()) return focusFirstError(form)
    if (working()) return
    setWorking(true)
    const digest = props.change.now?.digest
    try {
      const decision = { accept, reason: reason().trim(), ...(digest && { digest }) }
      await decideChange(season().id, props.change.id, decision, newId())
    } catch (refusal) {
      errors.take(refusal)
    } finally {
      setWorking(false)
    }
  }
  return (
    <form
      class="stack close"
      novalidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        void decide(true)
      }}
    >
      <Show when={!props.change.now}>
        <Notice state="warn">{t('outdated')}</Notice>
      </Show>
      <Show when={!props.change.own}>
        <TextField
          label={t('decideReason')}
          rows={2}
          value={reason()}
          error={errors.at('reason')}
          onInput={setReason}
        />
      </Show>
      <Show when={errors.rest()}>
        {(why) => (
          <Notice state="bad" alert>
            {why()}
          </Notice>
        )}
      </Show>
      <p class="row">
        <Show when={props.change.mayAccept && props.change.now}>
          <button type="submit" class="button primary" aria-disabled={working()}>
            {t('accept')}
          </button>
        </Show>
        <button
          type="button"
          class="button"
          aria-disabled={working()}
          onClick={() => void decide(false)}
        >
          {t(props.change.own ? 'withdraw' : 'refuse')}
        </button>
      </p>
    </form>
  )
}
