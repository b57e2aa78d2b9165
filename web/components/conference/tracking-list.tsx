import { For, Show } from 'solid-js'
import type { Motion } from '../../../server/ballots/schema.ts'
import { t } from '../../i18n/conference.ts'
import { Notice } from '../notice.tsx'
import { keptTracking } from './kept-tracking.ts'

/** The envelopes that were received, before they are opened: everybody looks for the own one. */
export function TrackingList(props: { motion: Motion; tracking: readonly string[] }) {
  const kept = () =>
    props.motion.mine.flatMap(({ memberId }) => keptTracking(props.motion.id, memberId) ?? [])
  const found = () => kept().every((number) => props.tracking.includes(number))
  return (
    <div class="stack close">
      <Show when={kept().length > 0}>
        <Notice state={found() ? 'ok' : 'bad'} alert={!found()}>
          {t(found() ? 'trackingYours' : 'trackingMissing')}
        </Notice>
      </Show>
      <details>
        <summary class="inline-button">{t('trackingTitle', props.tracking.length)}</summary>
        <ul class="small">
          <For each={props.tracking}>
            {(number) => (
              <li>
                <code>{number.slice(0, 16)}</code>
                <Show when={kept().includes(number)}> ←</Show>
              </li>
            )}
          </For>
        </ul>
        <p class="soft small">{t('root', props.motion.root?.slice(0, 16) ?? '')}</p>
      </details>
    </div>
  )
}
