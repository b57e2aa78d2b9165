import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { Docket } from '../components/appeals/docket.tsx'
import { ExplainPanel } from '../components/explain/explain-panel.tsx'
import { PageHead } from '../components/page-head.tsx'
import { NotOpen } from '../components/standings/not-open.tsx'
import { getDocket } from '../data/appeals.ts'
import { t as appText } from '../i18n/app.ts'
import { t } from '../i18n/appeals.ts'
import { useSeason } from '../layout-season.tsx'

export default function AppealsPage() {
  const { season, own, works, can } = useSeason()
  const docket = createAsync(async () =>
    can('appeal.read') ? await getDocket(season().id) : undefined,
  )
  return (
    <>
      <PageHead title={t('title')} sub={t('lead')} />
      <Show
        when={can('appeal.read')}
        fallback={
          <NotOpen
            title={t('closedTitle')}
            hint={t('closedNext', appText(`phase.${season().phase}`))}
          />
        }
      >
        <div class="stack">
          <Show when={works() && own()}>{(member) => <ExplainPanel own={member()} />}</Show>
          <Show when={docket()}>{(loaded) => <Docket docket={loaded()} />}</Show>
        </div>
      </Show>
    </>
  )
}
