import { createAsync } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Panel } from '../components/panel.tsx'
import { findInterim } from '../data/calendar.ts'
import { t } from '../i18n/calendar.ts'
import { formatDay } from '../i18n/days.ts'
import { formatPoints } from '../i18n/numbers.ts'
import { useSeason } from '../layout-season.tsx'

/** The interim review (sơ kết): standings that count only what began by its day. */
export default function InterimPage() {
  const { season, member } = useSeason()
  const interim = createAsync(() => findInterim(season().id))
  return (
    <>
      <PageHead title={t('interimTitle')} sub={season().title} />
      <Show when={interim()} fallback={<Notice>{t('interimNotYet')}</Notice>}>
        {(loaded) => (
          <Panel title={t('interim', formatDay(loaded().interimOn))}>
            <p class="body soft">{t('interimAbout')}</p>
            <div class="table-frame">
              <table class="data-table">
                <thead>
                  <tr>
                    <th scope="col" class="number">
                      {t('rank')}
                    </th>
                    <th scope="col">{t('member')}</th>
                    <th scope="col" class="number">
                      {t('points')}
                    </th>
                    <th scope="col" class="number">
                      {t('missing')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  <For each={loaded().standings}>
                    {(row) => (
                      <tr classList={{ own: row.id === season().memberId }}>
                        <td class="number">{row.rank ?? '–'}</td>
                        <th scope="row">{member(row.id)?.shortName ?? row.id}</th>
                        <td class="number">{formatPoints(row.total, 2)}</td>
                        <td class="number">{row.missing}</td>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
            </div>
          </Panel>
        )}
      </Show>
    </>
  )
}
