import { createSignal, type JSX, Show } from 'solid-js'
import { isProblem } from '../../api.ts'
import { problemText } from '../../i18n/problem.ts'
import { Notice } from '../notice.tsx'

/** A form with one button; what is refused is said above it, field by field. */
export function ActForm(props: {
  label: string
  /** While it works. */
  busyLabel?: string
  danger?: boolean
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
          class={props.danger ? 'button danger' : 'button primary'}
          aria-disabled={busy()}
        >
          {busy() && props.busyLabel ? props.busyLabel : props.label}
        </button>
      </p>
    </form>
  )
}
