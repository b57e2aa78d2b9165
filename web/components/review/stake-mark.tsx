import Award from 'lucide-solid/icons/award'
import Trophy from 'lucide-solid/icons/trophy'
import { Show } from 'solid-js'
import { t } from '../../i18n/review.ts'
import { Status } from '../status.tsx'
import type { StakesProgress, StakesState } from './create-stakes.ts'
import type { Stake } from './stakes.ts'

const icons = { award: Award, rank: Trophy }

/** Whether a cell can change an award or a rank; nothing where it cannot. */
export function StakeMark(props: { stake: Stake | undefined }) {
  return (
    <Show when={props.stake}>
      {(stake) => (
        <Status state="warn" icon={icons[stake()]}>
          {t(`stake.${stake()}`)}
        </Status>
      )}
    </Show>
  )
}

const notes = {
  waiting: 'queue.stakesWaiting',
  ready: 'queue.stakesReady',
  partly: 'queue.stakesPartly',
  failed: 'queue.stakesFailed',
} as const satisfies Record<StakesProgress, Parameters<typeof t>[0]>

/** By what the queue is sorted now: said again when the server has worked out what matters. */
export function StakesNote(props: { stakes: StakesState }) {
  return (
    <>
      <span role="status">{t(notes[props.stakes.progress()])}</span>{' '}
      <Show when={props.stakes.progress() === 'failed'}>
        <button type="button" class="inline-button" onClick={() => props.stakes.retry()}>
          {t('queue.stakesRetry')}
        </button>
      </Show>
    </>
  )
}
