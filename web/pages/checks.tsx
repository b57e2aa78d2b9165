import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { CheckList } from '../components/checks/check-list.tsx'
import { DrawPanel } from '../components/checks/draw-panel.tsx'
import { PageHead } from '../components/page-head.tsx'
import { NotOpen } from '../components/standings/not-open.tsx'
import { getChecks } from '../data/checks.ts'
import { t as appText } from '../i18n/app.ts'
import { t } from '../i18n/checks.ts'
import { useSeason } from '../layout-season.tsx'

export default function ChecksPage() {
  const { season, works, own, can } = useSeason()
  const board = createAsync(async () =>
    can('check.read') ? await getChecks(season().id) : undefined,
  )
  return (
    <>
      <PageHead title={t('title')} sub={t('lead')} />
      <Show
        when={can('check.read')}
        fallback={
          <NotOpen
            title={t('closedTitle')}
            hint={t('closedNext', appText(`phase.${season().phase}`))}
          />
        }
      >
        <Show when={board()}>
          {(loaded) => (
            <div class="stack">
              <Show when={works() && own()}>
                {(member) => (
                  <CheckList
                    title={t('mineTitle')}
                    checks={loaded().checks.filter(({ checker }) => checker === member().id)}
                  />
                )}
              </Show>
              <Show when={loaded().checks.length > 0}>
                <CheckList title={t('boardTitle')} checks={loaded().checks} />
              </Show>
              <DrawPanel draws={loaded().draws} />
            </div>
          )}
        </Show>
      </Show>
    </>
  )
}
