import '../../styles/components/filter-bar.css'
import { For, Show } from 'solid-js'
import { t } from '../../i18n/standings.ts'
import type { Standings } from './create-standings.ts'

/** Verified or self-scored, and what stands in for what is not verified yet. */
export function StageSwitch(props: { standings: Standings }) {
  return (
    <div class="filter-bar">
      <fieldset class="segmented" aria-label={t('stage.label')}>
        <For each={['verified', 'self'] as const}>
          {(stage) => (
            <button
              type="button"
              aria-pressed={props.standings.stage() === stage}
              onClick={() => props.standings.choose({ stage })}
            >
              {t(`stage.${stage}`)}
            </button>
          )}
        </For>
      </fieldset>
      <Show when={props.standings.isUnfinished() && props.standings.stage() === 'verified'}>
        <label class="choice">
          <input
            type="checkbox"
            checked={props.standings.fallback()}
            onChange={(event) => props.standings.choose({ fallback: event.currentTarget.checked })}
          />
          <span>{t('fallback')}</span>
        </label>
      </Show>
    </div>
  )
}
