import { createAsync } from '@solidjs/router'
import Presentation from 'lucide-solid/icons/presentation'
import Printer from 'lucide-solid/icons/printer'
import Vote from 'lucide-solid/icons/vote'
import { createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import type { NewMotion } from '../../server/ballots/schema.ts'
import { AgendaPanel } from '../components/conference/agenda-panel.tsx'
import { AttendancePanel } from '../components/conference/attendance-panel.tsx'
import { MotionForm } from '../components/conference/motion-form.tsx'
import { MotionPanel } from '../components/conference/motion-panel.tsx'
import { useNames } from '../components/conference/names.ts'
import { startMotion } from '../components/conference/start-motion.ts'
import { Dialog } from '../components/dialog.tsx'
import { Empty } from '../components/empty.tsx'
import { Notice } from '../components/notice.tsx'
import { PageHead } from '../components/page-head.tsx'
import { getAgenda, getConference, getMotions, refreshVotes } from '../data/conference.ts'
import { t as app } from '../i18n/app.ts'
import { t as ceremony } from '../i18n/ceremony.ts'
import { t } from '../i18n/conference.ts'
import { useSeason } from '../layout-season.tsx'

/** How often people who sit together see what the others did. */
const refreshMs = 5000

/** The year-end conference: who is there, what is to be settled, and the votes. */
export default function ConferencePage() {
  const { season, can, href } = useSeason()
  return (
    <>
      <PageHead
        title={t('title', season().year)}
        sub={t('sub')}
        actions={
          <Show when={can('conference.read')}>
            <Show when={can('standings.read')}>
              <a class="button" href={href('/ceremony')}>
                <Presentation class="icon" aria-hidden="true" />
                {ceremony('open')}
              </a>
            </Show>
            <a class="button" href={href('/print/votes')}>
              <Printer class="icon" aria-hidden="true" />
              {t('print')}
            </a>
          </Show>
        }
      />
      <Show when={can('conference.read')} fallback={<NotOpen />}>
        <Board />
      </Show>
    </>
  )
}

function Board() {
  const { season, can } = useSeason()
  const { awardOf } = useNames()
  const conference = createAsync(() => getConference(season().id))
  const motions = createAsync(() => getMotions(season().id))
  const agenda = createAsync(async () => (can('agenda.read') ? getAgenda(season().id) : []))
  const [asked, setAsked] = createSignal<NewMotion | null>(null)
  const [said, setSaid] = createSignal('')
  onMount(() => {
    const timer = setInterval(() => document.hidden || void refreshVotes(), refreshMs)
    onCleanup(() => clearInterval(timer))
  })
  // What asks for somebody comes before what is over.
  const listed = () => [...(motions() ?? [])].reverse()
  return (
    <>
      <div class="conference-said" role="status">
        <Show when={said()}>
          <Notice state="ok">{said()}</Notice>
        </Show>
      </div>
      <div class="columns">
        <div class="stack">
          <Show when={motions()}>
            <Show when={listed().length > 0} fallback={<NoMotions />}>
              {/* By id: a new motion above them must not take away what is filled in below. */}
              <For each={listed().map(({ id }) => id)}>
                {(id) => (
                  <Show when={listed().find((motion) => motion.id === id)}>
                    {(motion) => (
                      <MotionPanel motion={motion()} minutes={conference()?.minutes ?? ''} />
                    )}
                  </Show>
                )}
              </For>
            </Show>
          </Show>
          <Show when={agenda()}>
            {(items) => (
              <AgendaPanel
                items={items()}
                motions={listed()}
                onVote={(item) => setAsked(startMotion(item, awardOf))}
              />
            )}
          </Show>
          <Show when={can('conference.hold')}>
            <div class="row">
              <button
                class="button"
                type="button"
                onClick={() => setAsked(startMotion(null, awardOf))}
              >
                {t('newMotion')}
              </button>
            </div>
          </Show>
        </div>
        <div class="stack">
          <Show when={conference()}>
            {(loaded) => <AttendancePanel conference={loaded()} onSaid={setSaid} />}
          </Show>
        </div>
      </div>
      <Dialog open={asked() !== null} onClose={() => setAsked(null)} title={t('formTitle')}>
        <For each={asked() ? [asked()!] : []}>
          {(start) => <MotionForm start={start} onDone={() => setAsked(null)} />}
        </For>
      </Dialog>
    </>
  )
}

function NoMotions() {
  return (
    <section class="panel">
      <Empty icon={Vote} title={t('motionsNone')} hint={t('motionsNoneNext')} />
    </section>
  )
}

function NotOpen() {
  const { season } = useSeason()
  return (
    <section class="panel">
      <Empty
        icon={Vote}
        title={t('notOpen')}
        hint={t('notOpenNext', app(`phase.${season().phase}`))}
      />
    </section>
  )
}
