import { createSignal, For, Show } from 'solid-js'
import type { Extension } from '../../../server/calendar/schema.ts'
import { t as app } from '../../i18n/app.ts'
import { t } from '../../i18n/calendar.ts'
import { formatDay, formatInstant, lastDayOf } from '../../i18n/days.ts'
import { useSeason } from '../../layout-season.tsx'
import { Panel } from '../panel.tsx'
import { Status } from '../status.tsx'
import { DecideDialog } from './decide-dialog.tsx'

const states = { waiting: 'warn', 'in-force': 'ok', refused: 'bad' } as const

/** Every deadline put off, with its reason and who decided: all members see all of it. */
export function ExtensionList(props: { extensions: readonly Extension[] }) {
  const { member } = useSeason()
  const [deciding, setDeciding] = createSignal<Extension | null>(null)
  const nameOf = (id: string | null) => (id ? (member(id)?.shortName ?? id) : t('forAll'))
  return (
    <Panel title={t('extensions')}>
      <ul class="extension-list">
        <For each={props.extensions.toReversed()}>
          {(extension) => (
            <li>
              <p>
                <b>{nameOf(extension.memberId)}</b> · {app(`phase.${extension.phase}`)}:{' '}
                {t('fromTo', day(extension.fromAt), day(extension.toAt))}
              </p>
              <p>“{extension.reason}”</p>
              <p class="row">
                <Status state={states[extension.state]}>{t(`state.${extension.state}`)}</Status>
                <Show when={extension.mayDecide}>
                  <button class="button" type="button" onClick={() => setDeciding(extension)}>
                    {t('decide')}
                  </button>
                </Show>
              </p>
              <Show when={extension.decisionReason}>
                {(reason) => <p>{t('refusedWhy', reason())}</p>}
              </Show>
              <p class="soft small">
                {t('proposedBy', extension.proposedBy, formatInstant(extension.proposedAt))}
                <Show when={extension.decidedAt}>
                  {(at) => <> · {t('decidedBy', extension.decidedBy ?? '', formatInstant(at()))}</>}
                </Show>
              </p>
            </li>
          )}
        </For>
      </ul>
      <Show when={deciding()}>
        {(extension) => (
          <DecideDialog
            extension={extension()}
            name={nameOf(extension().memberId)}
            onClose={() => setDeciding(null)}
          />
        )}
      </Show>
    </Panel>
  )
}

const day = (instant: string) => formatDay(lastDayOf(instant))
