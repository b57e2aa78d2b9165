import { createSignal, type JSX, Show } from 'solid-js'
import { t } from '../../i18n/app.ts'
import type { FieldErrors } from '../field-errors.ts'
import { Notice } from '../notice.tsx'

/** A form whose refusals stand at their fields, and above its button where they are of none. */
export function FieldForm(props: {
  label: string
  errors: FieldErrors
  /** Gives up by a sentence at a field. */
  act: () => Promise<void>
  onCancel: () => void
  children: JSX.Element
}) {
  const [busy, setBusy] = createSignal(false)
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    if (busy()) return
    setBusy(true)
    props.errors.clear()
    try {
      await props.act()
    } catch (error) {
      props.errors.take(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form class="stack" novalidate onSubmit={send}>
      {props.children}
      <Show when={props.errors.rest()}>
        {(said) => (
          <Notice state="bad" alert>
            {said()}
          </Notice>
        )}
      </Show>
      <p class="row">
        <button type="submit" class="button primary" aria-disabled={busy()}>
          {props.label}
        </button>
        <button class="button" type="button" onClick={() => props.onCancel()}>
          {t('cancel')}
        </button>
      </p>
    </form>
  )
}
