import { createAsync, useParams } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { runsOf } from '../components/years/runs.ts'
import { SectionYears } from '../components/years/section-years.tsx'
import { YearsTable } from '../components/years/years-table.tsx'
import { getYears } from '../data/years.ts'
import { t as standings } from '../i18n/standings.ts'
import { t } from '../i18n/years.ts'
import { useSeason } from '../layout-season.tsx'

/** One member over the years: total, rank, grade and sections, side by side where the sheets are alike. */
export default function YearsPage() {
  const params = useParams<{ memberId: string }>()
  const { season, member, href } = useSeason()
  const years = createAsync(() => getYears(season().id, params.memberId))
  return (
    <>
      <PageHead
        title={t('title', member(params.memberId)?.shortName ?? params.memberId)}
        sub={member(params.memberId)?.name}
        actions={
          <a class="button" href={href(`/standings/${params.memberId}`)}>
            {standings('ledger.title')}
          </a>
        }
      />
      <Show when={years()}>
        {(loaded) => (
          <Show when={loaded().length > 0} fallback={<Notice>{t('none')}</Notice>}>
            <YearsTable years={loaded()} />
            <For each={runsOf(loaded()).toReversed()}>{(run) => <SectionYears run={run} />}</For>
          </Show>
        )}
      </Show>
    </>
  )
}
