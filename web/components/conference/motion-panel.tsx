import { For, Show } from 'solid-js'
import type { Motion } from '../../../server/ballots/schema.ts'
import { t } from '../../i18n/conference.ts'
import { useSeason } from '../../layout-season.tsx'
import { Bar } from '../bar.tsx'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { Status } from '../status.tsx'
import { BallotForm, CastNotice } from './ballot-form.tsx'
import { useNames } from './names.ts'
import { OfficerActs } from './officer-acts.tsx'
import { OutcomeView, ruleOf } from './outcome-view.tsx'
import { RecordForm } from './record-form.tsx'
import { Retraction } from './retraction.tsx'
import { TellerPanel } from './teller-panel.tsx'
import { TrackingList } from './tracking-list.tsx'

const looks = { draft: 'none', open: 'warn', ended: 'warn', counted: 'ok', void: 'bad' } as const

/** One motion, from the list to the result: what this person may do about it now, and how it stands. */
export function MotionPanel(props: { motion: Motion; minutes: string }) {
  const { can } = useSeason()
  const motion = () => props.motion
  const settled = () => motion().outcome?.decided && motion().outcome!.carried.length > 0
  const recordable = () => settled() && motion().purpose !== 'other' && motion().decisionId === null
  return (
    <Panel
      title={motion().title}
      id={`motion-${motion().number}`}
      aside={<Status state={looks[motion().state]}>{t(`motionState.${motion().state}`)}</Status>}
    >
      <div class="body stack close">
        <p class="soft small">
          {t('number', motion().number)} · {t(`modeOf.${motion().mode}`)} ·{' '}
          {t('ruleOf', ruleOf(motion()), t(`base.${motion().base}`))}
        </p>
        <Show when={motion().detail}>
          <p>{motion().detail}</p>
        </Show>
        <Show when={motion().state === 'open'}>
          <Turnout motion={motion()} />
          {/* By name: what is read anew every few seconds must not take away a paper being marked. */}
          <For each={motion().mine.map(({ memberId }) => memberId)}>
            {(memberId) => (
              <Show
                when={motion().mine.some((own) => own.memberId === memberId && own.cast)}
                fallback={<Paper motion={motion()} memberId={memberId} />}
              >
                <CastNotice motion={motion()} memberId={memberId} />
              </Show>
            )}
          </For>
        </Show>
        <Show when={motion().tracking}>
          {(tracking) => <TrackingList motion={motion()} tracking={tracking()} />}
        </Show>
        <Show when={motion().custody === 'tellers' && motion().state !== 'counted'}>
          <TellerPanel motion={motion()} />
        </Show>
        <Show when={motion().outcome}>
          {(outcome) => <OutcomeView motion={motion()} outcome={outcome()} />}
        </Show>
        <Show when={motion().voidReason}>
          {(reason) => <Notice state="bad">{t('voided', reason())}</Notice>}
        </Show>
        <Show when={motion().decisionId}>
          <Notice state={motion().retraction?.done ? 'info' : 'ok'}>
            {t('recorded', motion().reference)}
          </Notice>
          <Retraction motion={motion()} />
        </Show>
        <Show when={recordable() && can('motion.officiate')}>
          <RecordForm motion={motion()} minutes={props.minutes} />
        </Show>
        <Show when={can('motion.officiate')}>
          <OfficerActs motion={motion()} />
        </Show>
      </div>
    </Panel>
  )
}

function Paper(props: { motion: Motion; memberId: string }) {
  const { can } = useSeason()
  return (
    <Show when={can('motion.vote')}>
      <BallotForm motion={props.motion} memberId={props.memberId} />
    </Show>
  )
}

/** How many have voted, never who. */
function Turnout(props: { motion: Motion }) {
  const { namesOf } = useNames()
  const present = () => props.motion.electors.filter((each) => each.present)
  const absent = () => props.motion.electors.filter((each) => !each.present)
  return (
    <>
      <p role="status">{t('received', props.motion.received, present().length)}</p>
      <Bar share={props.motion.received / Math.max(1, present().length)} />
      <Show when={absent().length > 0}>
        <p class="soft small">{t('electors', namesOf(absent().map((each) => each.memberId)))}</p>
      </Show>
    </>
  )
}
