import CircleCheck from 'lucide-solid/icons/circle-check'
import { For } from 'solid-js'
import { t } from '../../i18n/session.ts'

/** For a newcomer at the sign-in page of a real server. */
export function WhatItDoes() {
  return (
    <aside aria-labelledby="what-it-does">
      <h2 id="what-it-does">{t('whatTitle')}</h2>
      <ul class="points-list">
        <For each={['what1', 'what2', 'what3', 'what4'] as const}>
          {(line) => (
            <li data-state="info">
              <CircleCheck class="icon" />
              <p>{t(line)}</p>
            </li>
          )}
        </For>
      </ul>
    </aside>
  )
}
