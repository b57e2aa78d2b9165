import { createAsync } from '@solidjs/router'
import AwardIcon from 'lucide-solid/icons/award'
import Printer from 'lucide-solid/icons/printer'
import { Show } from 'solid-js'
import { AwardsBoard } from '../components/awards/awards-board.tsx'
import { Empty } from '../components/empty.tsx'
import { PageHead } from '../components/page-head.tsx'
import { NotOpen } from '../components/standings/not-open.tsx'
import { getAwardRecord } from '../data/award-documents.ts'
import { getDecisions } from '../data/awards.ts'
import { getSeasonFile } from '../data/season-file.ts'
import { t as appText } from '../i18n/app.ts'
import { t } from '../i18n/awards.ts'
import { useSeason } from '../layout-season.tsx'

export default function AwardsPage() {
  const { season, can, href } = useSeason()
  const open = () => can('award.read') && can('standings.read')
  const file = createAsync(async () => (open() ? await getSeasonFile(season().id) : undefined))
  const decisions = createAsync(async () => (open() ? await getDecisions(season().id) : undefined))
  const decided = () => open() && ['conference', 'published'].includes(season().phase)
  const record = createAsync(async () =>
    decided() ? await getAwardRecord(season().id) : undefined,
  )
  return (
    <>
      <PageHead
        title={t('title', season().year)}
        sub={t('lead')}
        actions={
          <Show when={open()}>
            <a class="button" href={href('/print/score-table')}>
              <Printer class="icon" aria-hidden="true" />
              {t('print')}
            </a>
          </Show>
        }
      />
      <Show
        when={open()}
        fallback={
          <NotOpen
            title={t('closedTitle')}
            hint={t('closedNext', appText(`phase.${season().phase}`))}
          />
        }
      >
        <Show when={file()}>
          {(loaded) => (
            <Show when={(loaded().awards ?? []).length > 0} fallback={<None />}>
              <Show when={decisions()}>
                {(recorded) => (
                  <AwardsBoard file={loaded()} decisions={recorded()} record={record()} />
                )}
              </Show>
            </Show>
          )}
        </Show>
      </Show>
    </>
  )
}

function None() {
  return (
    <section class="panel">
      <Empty icon={AwardIcon} title={t('noneTitle')} hint={t('noneNext')} />
    </section>
  )
}
