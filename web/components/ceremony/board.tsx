import { For, Show } from 'solid-js'
import { t } from '../../i18n/ceremony.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { useSeason } from '../../layout-season.tsx'
import type { Called } from './order.ts'

/** All places from the first down; those that were not called yet say so, without a name. */
export function CeremonyBoard(props: { order: readonly Called[]; shown: number }) {
  const { member } = useSeason()
  const lines = () =>
    props.order.map((called, at) => ({ called, open: at < props.shown, at })).toReversed()
  return (
    <ol class="board">
      <For each={lines()}>
        {({ called, open, at }) => (
          <li
            data-state={open ? undefined : 'hidden'}
            aria-current={at === props.shown - 1 ? 'true' : undefined}
          >
            <span class="rank">{called.rank}</span>
            <Show when={open} fallback={<span>{t('hidden')}</span>}>
              <span>{member(called.id)?.shortName ?? called.id}</span>
              <span class="number">{formatPoints(called.total, 2)}</span>
            </Show>
          </li>
        )}
      </For>
    </ol>
  )
}
