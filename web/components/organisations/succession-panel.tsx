import { createAsync } from '@solidjs/router'
import ChevronRight from 'lucide-solid/icons/chevron-right'
import { For, Show } from 'solid-js'
import type { AdminSeason } from '../../../server/admin/schema.ts'
import { getSuccessions } from '../../data/organisations.ts'
import { t } from '../../i18n/organisations.ts'
import '../../styles/components/fold.css'
import { Panel } from '../panel.tsx'
import { SuccessionForm } from './succession-form.tsx'
import { SuccessionRow } from './succession-row.tsx'

/** Who merged or changed its name in a season, and the way to enter it. */
export function SuccessionPanel(props: { season: AdminSeason }) {
  const successions = createAsync(() => getSuccessions(props.season.id))
  const nameOf = (id: string) =>
    props.season.members.find((member) => member.id === id)?.shortName ?? id
  return (
    <Panel title={t('title')}>
      <div class="body stack close">
        <p class="soft">{t('about')}</p>
        <Show when={successions()?.length} fallback={<p>{t('none')}</p>}>
          <ul class="stack close">
            <For each={successions()}>
              {(succession) => (
                <SuccessionRow
                  seasonId={props.season.id}
                  succession={succession}
                  title={t(succession.kind, nameOf(succession.from), nameOf(succession.to))}
                />
              )}
            </For>
          </ul>
        </Show>
      </div>
      <details class="fold">
        <summary>
          <ChevronRight class="icon" />
          <b>{t('enter')}</b>
        </summary>
        <SuccessionForm season={props.season} />
      </details>
    </Panel>
  )
}
