import ChevronRight from 'lucide-solid/icons/chevron-right'
import { Show } from 'solid-js'
import type { SheetChange } from '../../../server/adoption/schema.ts'
import { t } from '../../i18n/adoption.ts'
import { formatInstant } from '../../i18n/days.ts'
import '../../styles/components/fold.css'
import { Panel } from '../panel.tsx'
import { Status } from '../status.tsx'
import { AssessmentView, Shown } from './assessment-view.tsx'
import { DecideForm } from './decide-form.tsx'

const marks = {
  adopted: 'ok',
  waiting: 'warn',
  accepted: 'ok',
  refused: 'bad',
  withdrawn: 'none',
} as const

/** One change of the sheet: who, when, why, and what was shown. */
export function ChangePanel(props: { change: SheetChange }) {
  return (
    <Panel
      title={`${t('version', props.change.number)}: ${props.change.title}`}
      aside={<Status state={marks[props.change.state]}>{t(`state.${props.change.state}`)}</Status>}
    >
      <div class="body stack close">
        <Facts change={props.change} />
        <Show when={props.change.state === 'waiting'}>
          <Waiting change={props.change} />
        </Show>
      </div>
      <Show when={!props.change.now}>
        <details class="fold">
          <summary>
            <ChevronRight class="icon" />
            {t('shownThen')}
          </summary>
          <div class="body stack">
            <Shown differences={props.change.differences} effects={props.change.effects} />
          </div>
        </details>
      </Show>
    </Panel>
  )
}

function Facts(props: { change: SheetChange }) {
  const first = () => (props.change.kind === 'adopt' ? 'adoptedBy' : 'proposedBy')
  const second = () => (props.change.state === 'accepted' ? 'acceptedBy' : 'decidedBy')
  return (
    <>
      <Show when={props.change.reason}>{(reason) => <p>{t('decisionReason', reason())}</p>}</Show>
      <p class="soft small">
        {t(first(), props.change.proposedBy, formatInstant(props.change.proposedAt))}{' '}
        <Show when={props.change.decidedAt}>
          {(at) => t(second(), props.change.decidedBy ?? '', formatInstant(at()))}
        </Show>
      </p>
      <Show when={props.change.decisionReason}>
        {(reason) => <p>{t('decisionReason', reason())}</p>}
      </Show>
    </>
  )
}

/** What waits, as the season stands now, with what the reader may do about it. */
function Waiting(props: { change: SheetChange }) {
  return (
    <>
      <Show when={props.change.now}>
        {(assessment) => <AssessmentView assessment={assessment()} />}
      </Show>
      <Show when={!props.change.mayAccept}>
        <p class="soft">{t('waitsForOther')}</p>
      </Show>
      <Show when={props.change.mayRefuse}>
        <DecideForm change={props.change} />
      </Show>
    </>
  )
}
