import { createAsync } from '@solidjs/router'
import HistoryIcon from 'lucide-solid/icons/history'
import { For, Show } from 'solid-js'
import { ChangePanel } from '../components/adoption/change-panel.tsx'
import '../components/criteria/criteria.css'
import { Empty } from '../components/empty.tsx'
import { PageHead } from '../components/page-head.tsx'
import { getChanges } from '../data/adoption.ts'
import { t } from '../i18n/adoption.ts'
import { t as comments } from '../i18n/comments.ts'
import { useSeason } from '../layout-season.tsx'

/** How the season came by its sheet, and a change that waits for its second person. */
export default function CriteriaChangesPage() {
  const { season, href } = useSeason()
  const changes = createAsync(() => getChanges(season().id))
  return (
    <>
      <PageHead
        title={t('changesTitle')}
        sub={t('changesLead')}
        actions={
          <a class="button" href={href('/criteria')}>
            {comments('toSheet')}
          </a>
        }
      />
      <Show when={changes()}>
        {(all) => (
          <div class="stack">
            <For
              each={all()}
              fallback={
                <section class="panel">
                  <Empty icon={HistoryIcon} title={t('changesNone')} hint={t('changesNoneHint')} />
                </section>
              }
            >
              {(change) => <ChangePanel change={change} />}
            </For>
          </div>
        )}
      </Show>
    </>
  )
}
