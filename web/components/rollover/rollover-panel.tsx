import { Show } from 'solid-js'
import { t } from '../../i18n/rollover.ts'
import { useSeason } from '../../layout-season.tsx'
import { Panel } from '../panel.tsx'

/** The way to the next year, for whoever may go it. */
export function RolloverPanel() {
  const { can, href } = useSeason()
  return (
    <Show when={can('season.roll_over')}>
      <Panel title={t('panel')}>
        <div class="body stack close">
          <p class="soft small">{t('about')}</p>
          <p>
            <a class="button" href={href('/season/next')}>
              {t('open')}
            </a>
          </p>
        </div>
      </Panel>
    </Show>
  )
}
