import { Show } from 'solid-js'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { RolloverBoard } from '../components/rollover/rollover-board.tsx'
import { t } from '../i18n/rollover.ts'
import { useSeason } from '../layout-season.tsx'

/** The lead's step into the next year. */
export default function NextSeasonPage() {
  const { season, can } = useSeason()
  return (
    <Show when={can('season.roll_over')} fallback={<Closed year={season().year + 1} />}>
      <RolloverBoard seasonId={season().id} by="lead" />
    </Show>
  )
}

function Closed(props: { year: number }) {
  return (
    <>
      <PageHead title={t('title', props.year)} />
      <Notice>{t('early')}</Notice>
    </>
  )
}
