import { createSignal, Show } from 'solid-js'
import { CalendarPanel } from '../components/calendar/calendar-panel.tsx'
import { PageHead } from '../components/page-head.tsx'
import { PublishPanel } from '../components/public/publish-panel.tsx'
import { RolloverPanel } from '../components/rollover/rollover-panel.tsx'
import { MemberTable } from '../components/season/member-table.tsx'
import { MoveDialog } from '../components/season/move-dialog.tsx'
import { SeasonAbout } from '../components/season/season-about.tsx'
import { t as app } from '../i18n/app.ts'
import { t } from '../i18n/season.ts'
import { useSeason } from '../layout-season.tsx'

/** The season: where it stands, who takes part in which role, and for the lead the next phase. */
export default function SeasonPage() {
  const { season, can } = useSeason()
  const [moving, setMoving] = createSignal(false)
  const mayMove = () => can('season.move')
  return (
    <>
      <PageHead
        title={t('title')}
        sub={`${season().title} · ${t('current', app(`phase.${season().phase}`))}`}
        actions={
          <Show when={mayMove()}>
            <button class="button primary" type="button" onClick={() => setMoving(true)}>
              {t('move')}
            </button>
          </Show>
        }
      />
      <CalendarPanel />
      <div class="columns">
        <MemberTable />
        <div class="stack">
          <PublishPanel />
          <RolloverPanel />
          <SeasonAbout />
        </div>
      </div>
      <Show when={mayMove()}>
        <MoveDialog open={moving()} onClose={() => setMoving(false)} />
      </Show>
    </>
  )
}
