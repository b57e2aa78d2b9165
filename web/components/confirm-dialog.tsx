import { createSignal, type JSX, Show } from 'solid-js'
import { t } from '../i18n/app.ts'
import { problemText } from '../i18n/problem.ts'
import { Dialog } from './dialog.tsx'
import { Notice } from './notice.tsx'

/** Asks before something that is not taken back easily; a refusal is told in the same place. */
export function ConfirmDialog(props: {
  open: boolean
  title: string
  children: JSX.Element
  /** What the button does, as a verb with its object. */
  label: string
  /** What the other button says; "Thôi" when left out. */
  cancel?: string
  act: () => Promise<void>
  onClose: () => void
}) {
  const [problem, setProblem] = createSignal('')
  const [busy, setBusy] = createSignal(false)
  const act = async () => {
    if (busy()) return
    setBusy(true)
    setProblem('')
    try {
      await props.act()
      props.onClose()
    } catch (error) {
      setProblem(problemText(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open={props.open} onClose={props.onClose} title={props.title}>
      <div>{props.children}</div>
      <Show when={problem()}>
        <Notice state="bad" alert>
          {problem()}
        </Notice>
      </Show>
      <p class="row">
        <button class="button" type="button" onClick={() => props.onClose()}>
          {props.cancel ?? t('cancel')}
        </button>
        <button class="button danger" type="button" aria-disabled={busy()} onClick={act}>
          {props.label}
        </button>
      </p>
    </Dialog>
  )
}
