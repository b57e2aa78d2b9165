import { createAsync } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import type { AdminSeason } from '../../../server/admin/schema.ts'
import { getAdminSeasons } from '../../data/admin.ts'
import { t } from '../../i18n/admin.ts'
import { formatDay } from '../../i18n/days.ts'
import { Notice } from '../notice.tsx'
import { SuccessionPanel } from '../organisations/succession-panel.tsx'
import { Panel } from '../panel.tsx'
import { NewSeasonForm } from './new-season-form.tsx'
import { RolesPanel } from './roles-panel.tsx'

/** Every season with its roles, and the way to make one from a file. */
export function SeasonsPanel() {
  const seasons = createAsync(() => getAdminSeasons())
  const [chosen, setChosen] = createSignal('')
  const [created, setCreated] = createSignal<AdminSeason | null>(null)
  const shown = () => seasons()?.find(({ id }) => id === chosen())
  return (
    <>
      <Panel title={t('seasons')}>
        <Show when={created()}>
          {(season) => (
            <div class="body" role="status">
              <Notice state="ok">{t('created', season().title)}</Notice>
            </div>
          )}
        </Show>
        <Show
          when={(seasons()?.length ?? 0) > 0}
          fallback={<p class="body soft">{t('noSeasons')}</p>}
        >
          <div class="table-frame">
            <table class="data-table stacks">
              <thead>
                <tr>
                  <th scope="col">{t('season')}</th>
                  <th scope="col">{t('days')}</th>
                  <th scope="col">
                    <span class="visually-hidden">{t('actions')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                <For each={seasons()}>
                  {(season) => (
                    <tr>
                      <th scope="row">
                        {season.title}
                        <br />
                        <span class="soft small">
                          {season.clusterName} · {t('membersCount', season.members.length)}
                        </span>
                      </th>
                      <td>
                        {formatDay(season.startsOn)} – {formatDay(season.endsOn)}
                      </td>
                      <td>
                        <button
                          class="inline-button"
                          type="button"
                          aria-pressed={chosen() === season.id}
                          onClick={() => setChosen(season.id)}
                        >
                          {t('openRoles')}
                        </button>{' '}
                        <a class="inline-button" href={`/admin/seasons/${season.id}/next`}>
                          {t('nextYear')}
                        </a>{' '}
                        <a class="inline-button" href={`/admin/seasons/${season.id}/roster`}>
                          {t('fromExcel')}
                        </a>
                      </td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </div>
        </Show>
        <NewSeasonForm
          onCreated={(season) => {
            setCreated(season)
            setChosen(season.id)
          }}
        />
      </Panel>
      <Show when={shown()} keyed>
        {(season) => (
          <>
            <RolesPanel season={season} />
            <SuccessionPanel season={season} />
          </>
        )}
      </Show>
    </>
  )
}
