import { createSignal, type JSX, Show } from 'solid-js'
import { isProblem } from '../api.ts'
import { t } from '../i18n/app.ts'
import { problemText } from '../i18n/problem.ts'
import { Notice } from './notice.tsx'

/** A form with one button; what is refused is said above it, field by field. */
export function ActForm(props: {
  label: string
  /** While it works. */
  busyLabel?: string
  danger?: boolean
  /** Beside what matters more: not the one primary button. */
  plain?: boolean
  /** In a dialog: leaves it as it was. */
  onCancel?: () => void
  act: () => Promise<void>
  children?: JSX.Element
}) {
  const [faults, setFaults] = createSignal<readonly string[]>([])
  const [busy, setBusy] = createSignal(false)
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    if (busy()) return
    setBusy(true)
    setFaults([])
    try {
      await props.act()
    } catch (error) {
      const fields = isProblem(error) ? error.errors.map(({ message }) => message) : []
      setFaults([...new Set([problemText(error), ...fields])])
    } finally {
      setBusy(false)
    }
  }
  return (
    <form class="stack close" novalidate onSubmit={send}>
      {props.children}
      <Show when={faults().length > 0}>
        <Notice state="bad" alert>
          {faults().join(' ')}
        </Notice>
      </Show>
      <p class="row">
        <button
          type="submit"
          class="button"
          classList={{ danger: props.danger, primary: !props.danger && !props.plain }}
          aria-disabled={busy()}
        >
          {busy() && props.busyLabel ? props.busyLabel : props.label}
        </button>
        <Show when={props.onCancel}>
          {(cancel) => (
            <button class="button" type="button" onClick={() => cancel()()}>
              {t('cancel')}
            </button>
          )}
        </Show>
      </p>
    </form>
  )
}
