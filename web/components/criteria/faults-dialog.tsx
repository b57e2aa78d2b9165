import { For, Show } from 'solid-js'
import { t } from '../../i18n/criteria-editor.ts'
import { Dialog } from '../dialog.tsx'

/** How many faults are listed: whoever mends them finds the rest on the next try. */
const most = 50

/** Why a season file was not taken: each place in it, and what is wrong there. */
export function FaultsDialog(props: {
  faults: readonly { path: string; message: string; nearest?: string }[]
  /** What stays as it is. */
  kept: string
  onClose: () => void
}) {
  const rest = () => props.faults.length - most
  return (
    <Dialog open={props.faults.length > 0} onClose={props.onClose} title={t('importRefused')}>
      <p>{props.kept}</p>
      <ul class="points-list faults" tabindex="0" aria-label={t('importFaults')}>
        <For each={props.faults.slice(0, most)}>
          {(fault) => (
            <li>
              <code>{fault.path}</code>
              <span>
                {fault.message}
                <Show when={fault.nearest}>{(name) => <> ({t('nearest', name())})</>}</Show>
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={rest() > 0}>
        <p class="soft">{t('importMore', rest())}</p>
      </Show>
      <p class="row">
        <button class="button" type="button" onClick={() => props.onClose()}>
          {t('close')}
        </button>
      </p>
    </Dialog>
  )
}
