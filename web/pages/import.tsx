import ArrowLeft from 'lucide-solid/icons/arrow-left'
import { Show } from 'solid-js'
import { formGround } from '../components/activity/form-ground.ts'
import { createImport } from '../components/import/create-import.ts'
import { ImportBoard } from '../components/import/import-board.tsx'
import { Recorded } from '../components/import/recorded.tsx'
import { ReportSource } from '../components/import/report-source.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { t } from '../i18n/import.ts'
import { useSeason } from '../layout-season.tsx'

/** Turns a written report into activities. */
export default function ImportPage() {
  const { own, can, href } = useSeason()
  return (
    <>
      <p>
        <a class="button plain back" href={href('/activities')}>
          <ArrowLeft class="icon" />
          {t('back')}
        </a>
      </p>
      <PageHead title={t('title')} sub={t('sub')} />
      <Show
        when={can('activity.write') ? own() : undefined}
        fallback={<Notice>{t('closed')}</Notice>}
      >
        {(member) => <Import memberId={member().id} />}
      </Show>
    </>
  )
}

function Import(props: { memberId: string }) {
  const { season } = useSeason()
  const ground = formGround(season(), props.memberId)
  const work = createImport(ground)
  return (
    <Show
      when={work.draft.value.text !== ''}
      fallback={
        <Show when={work.done()} fallback={<ReportSource work={work} />}>
          {(done) => <Recorded work={work} memberId={props.memberId} done={done()} />}
        </Show>
      }
    >
      <ImportBoard work={work} season={ground} />
    </Show>
  )
}
