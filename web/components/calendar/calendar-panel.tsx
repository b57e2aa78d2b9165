import { createAsync } from '@solidjs/router'
import { createSignal, For, Show } from 'solid-js'
import type { Calendar } from '../../../server/calendar/schema.ts'
import { getCalendar } from '../../data/calendar.ts'
import { t } from '../../i18n/calendar.ts'
import { dayInVietnam, formatDay } from '../../i18n/days.ts'
import { t as remind } from '../../i18n/reminders.ts'
import { t as words } from '../../i18n/season.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/season-calendar.css'
import { createKeptMemo } from '../kept-memo.ts'
import { Panel } from '../panel.tsx'
import { ReminderDialog } from '../reminders/reminder-dialog.tsx'
import { CalendarDialog } from './calendar-dialog.tsx'
import { ExtendDialog } from './extend-dialog.tsx'
import { ExtensionList } from './extension-list.tsx'
import { PhaseLine } from './phase-line.tsx'
import { timelineOf } from './timeline.ts'

/** The dialogs that the heads open from here. */
type Opened = 'set' | 'extend' | 'remind'

/** The year on one page: phases with their days, where today stands, and every extension with its reason. */
export function CalendarPanel() {
  const { season } = useSeason()
  const calendar = createAsync(() => getCalendar(season().id))
  return <Show when={calendar()}>{(loaded) => <Loaded calendar={loaded()} />}</Show>
}

function Loaded(props: { calendar: Calendar }) {
  const { season, can, href } = useSeason()
  const [open, setOpen] = createSignal<Opened | null>(null)
  const timeline = createKeptMemo(() => timelineOf(props.calendar, season()))
  const dated = () => props.calendar.phases.some(({ dueAt }) => dueAt !== null)
  return (
    <>
      <Panel title={t('title')} foot={<Actions dated={dated()} onOpen={setOpen} />}>
        <Show when={!dated()}>
          <p class="body soft">{t(can('calendar.set') ? 'noDates' : 'noDatesOther')}</p>
        </Show>
        <ol class="season-calendar">
          <For each={timeline().phases}>
            {(phase) => <PhaseLine phase={phase} now={timeline().now} />}
          </For>
        </ol>
        <Show when={props.calendar.interimOn}>
          {(day) => (
            <p class="body row">
              {t('interim', formatDay(day()))}
              <Show when={day() < dayInVietnam(new Date(props.calendar.now))}>
                <a href={href('/season/interim')}>{t('interimOpen')}</a>
              </Show>
            </p>
          )}
        </Show>
        <p class="calendar-key soft small">
          <Show when={timeline().now !== null}>
            <span class="today">
              {t('now', formatDay(dayInVietnam(new Date(props.calendar.now))))}
            </span>
          </Show>
          <span>{t('zone')}</span>
          <span>{words(season().demo ? 'moveDemo' : 'moveHint')}</span>
        </p>
      </Panel>
      <Show when={props.calendar.extensions.length > 0}>
        <ExtensionList extensions={props.calendar.extensions} />
      </Show>
      <CalendarDialog
        calendar={props.calendar}
        open={open() === 'set'}
        onClose={() => setOpen(null)}
      />
      <ExtendDialog
        calendar={props.calendar}
        open={open() === 'extend'}
        onClose={() => setOpen(null)}
      />
      <ReminderDialog open={open() === 'remind'} onClose={() => setOpen(null)} />
    </>
  )
}

function Actions(props: { dated: boolean; onOpen: (dialog: Opened) => void }) {
  const { can } = useSeason()
  return (
    <Show when={can('calendar.set') || can('extension.propose')}>
      <div class="row">
        <Show when={can('calendar.set')}>
          <button class="button" type="button" onClick={() => props.onOpen('set')}>
            {t('set')}
          </button>
        </Show>
        <Show when={can('extension.propose') && props.dated}>
          <button class="button" type="button" onClick={() => props.onOpen('extend')}>
            {t('extend')}
          </button>
        </Show>
        <Show when={can('reminder.send')}>
          <button class="button" type="button" onClick={() => props.onOpen('remind')}>
            {remind('open')}
          </button>
        </Show>
      </div>
    </Show>
  )
}
