import { createAsync, type RouteSectionProps } from '@solidjs/router'
import Lock from 'lucide-solid/icons/lock'
import { Show } from 'solid-js'
import { AdoptForm } from '../components/adoption/adopt-form.tsx'
import { AssessmentView } from '../components/adoption/assessment-view.tsx'
import '../components/criteria/criteria.css'
import { Empty } from '../components/empty.tsx'
import { PageHead } from '../components/page-head.tsx'
import { getAssessment } from '../data/adoption.ts'
import { t } from '../i18n/adoption.ts'
import { t as app } from '../i18n/app.ts'
import { useSeason } from '../layout-season.tsx'

/** What a draft would change, before it is put in force or proposed. */
export default function CriteriaAdoptPage(props: RouteSectionProps) {
  const { season, can, href } = useSeason()
  const may = () => can('draft.adopt') || can('change.propose')
  const draftId = () => props.params.draftId ?? ''
  const assessment = createAsync(async () =>
    may() ? await getAssessment(season().id, draftId()) : undefined,
  )
  const next = () => assessment()?.number ?? season().sheetVersion + 1
  return (
    <>
      <PageHead
        title={t(can('draft.adopt') ? 'adoptTitle' : 'proposeTitle', next())}
        sub={t(can('draft.adopt') ? 'adoptLead' : 'proposeLead')}
        actions={
          <a class="button" href={href(`/criteria/drafts/${draftId()}`)}>
            {t('toDraft')}
          </a>
        }
      />
      <Show
        when={may()}
        fallback={
          <section class="panel">
            <Empty
              icon={Lock}
              title={t('notNow')}
              hint={t('notNowHint', app(`phase.${season().phase}`))}
            />
          </section>
        }
      >
        <Show when={assessment()}>
          {(found) => (
            <div class="stack">
              <AssessmentView assessment={found()} />
              <AdoptForm draftId={draftId()} assessment={found()} />
            </div>
          )}
        </Show>
      </Show>
    </>
  )
}
