import { createAsync } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { BySection } from '../components/day/by-section.tsx'
import { ReminderNote } from '../components/day/due-note.tsx'
import { loadDay } from '../components/day/load-day.ts'
import { NextStep } from '../components/day/next-step.tsx'
import { OtherTasks } from '../components/day/other-tasks.tsx'
import { Recent } from '../components/day/recent.tsx'
import { StandingNow } from '../components/day/standing-now.tsx'
import { PageHead } from '../components/page-head.tsx'
import { Panel } from '../components/panel.tsx'
import { MoveDialog } from '../components/season/move-dialog.tsx'
import { SeasonTrack } from '../components/season/season-track.tsx'
import { getCalendar } from '../data/calendar.ts'
import { t } from '../i18n/day.ts'
import { formatWeekday } from '../i18n/days.ts'
import { useSeason } from '../layout-season.tsx'

/** What must I do now: one step, then the rest, then where everything stands. */
export default function MyDayPage() {
  const context = useSeason()
  const { season, own } = context
  const day = createAsync(() => loadDay(context))
  const calendar = createAsync(() => getCalendar(season().id))
  /** Nothing is recorded yet: there is no progress to show. */
  const before = () => ['setup', 'comment'].includes(season().phase)
  const [moving, setMoving] = createSignal(false)
  return (
    <>
      <PageHead
        title={t('title')}
        sub={[own()?.name, formatWeekday(new Date())].filter(Boolean).join(' · ')}
      />
      <div class="columns">
        <div class="stack">
          <Show when={day()}>
            {(loaded) => (
              <>
                <Show when={calendar()}>{(found) => <ReminderNote calendar={found()} />}</Show>
                <NextStep day={loaded()} calendar={calendar()} onMove={() => setMoving(true)} />
                <OtherTasks ground={loaded().ground} onMove={() => setMoving(true)} />
                <Show when={context.works() && !before()}>
                  <Recent activities={loaded().activities} mayRecord={loaded().ground.mayRecord} />
                </Show>
              </>
            )}
          </Show>
        </div>
        <div class="stack">
          <Panel title={t('seasonTitle', season().year)}>
            <div class="body">
              <SeasonTrack />
            </div>
          </Panel>
          <Show when={!before() && day()}>
            {(loaded) => (
              <>
                <StandingNow day={loaded()} />
                <Show when={loaded().progress}>
                  {(progress) => <BySection sections={progress().sections} />}
                </Show>
              </>
            )}
          </Show>
        </div>
      </div>
      <Show when={day()?.ground.mayMove}>
        <MoveDialog open={moving()} onClose={() => setMoving(false)} />
      </Show>
    </>
  )
}
