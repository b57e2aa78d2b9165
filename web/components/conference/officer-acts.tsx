import { createSignal, Show } from 'solid-js'
import type { Motion, MotionStep } from '../../../server/ballots/schema.ts'
import { takeStep, withdrawMotion } from '../../data/conference.ts'
import { t } from '../../i18n/conference.ts'
import { useSeason } from '../../layout-season.tsx'
import { ActForm } from '../act-form.tsx'
import { Dialog } from '../dialog.tsx'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'
import { useNames } from './names.ts'
import { tellerTurns } from './teller-turn.ts'

/** The step that leads on from where a vote stands. */
function nextStep(motion: Motion): MotionStep | null {
  const { state, custody } = motion
  if (state === 'draft') return tellerTurns(motion).length === 0 ? 'open' : null
  if (state === 'open') return 'end'
  return state === 'ended' && custody === 'server' ? 'count' : null
}

/** What the officers of a vote do: a head asks, and where the vote is secret a second person confirms. */
export function OfficerActs(props: { motion: Motion }) {
  const { season, can } = useSeason()
  const { nameOf } = useNames()
  const [voiding, setVoiding] = createSignal(false)
  const ids = () => ({ seasonId: season().id, motionId: props.motion.id })
  const isHead = () => can('conference.hold')
  const pending = () => (props.motion.pending?.step === 'record' ? null : props.motion.pending)
  /** What this person may do about a step that waits: confirm it, or only wait. */
  const confirms = () =>
    can('motion.officiate') && pending() !== null && pending()?.memberId !== season().memberId
  const step = () => (isHead() && pending() === null ? nextStep(props.motion) : null)
  const mayVoid = () => isHead() && ['open', 'ended'].includes(props.motion.state)
  return (
    <div class="stack close">
      <Show when={pending()}>
        {(waiting) => (
          <>
            <Notice>{t('waits', nameOf(waiting().memberId), t(`waits.${waiting().step}`))}</Notice>
            <Show when={confirms() && waiting().step !== 'void'}>
              <ActForm
                label={t(`confirm.${waiting().step}`)}
                act={() => takeStep(ids(), waiting().step as MotionStep)}
              />
            </Show>
          </>
        )}
      </Show>
      <Show
        when={isHead() && props.motion.state === 'draft' && tellerTurns(props.motion).length > 0}
      >
        <p class="soft small">{t('tellersFirst')}</p>
      </Show>
      <Show when={step()}>
        {(next) => (
          <ActForm
            label={t(`step.${next()}`)}
            plain={next() === 'end'}
            act={() => takeStep(ids(), next())}
          />
        )}
      </Show>
      <div class="row">
        <Show when={isHead() && props.motion.state === 'draft'}>
          <button class="button" type="button" onClick={() => withdrawMotion(ids())}>
            {t('withdraw')}
          </button>
        </Show>
        <Show when={mayVoid() || (confirms() && pending()?.step === 'void')}>
          <button class="button" type="button" onClick={() => setVoiding(true)}>
            {t(pending()?.step === 'void' ? 'confirm.void' : 'step.void')}
          </button>
        </Show>
      </div>
      <Dialog open={voiding()} onClose={() => setVoiding(false)} title={t('voidTitle')}>
        <VoidForm motion={props.motion} onDone={() => setVoiding(false)} />
      </Dialog>
    </div>
  )
}

function VoidForm(props: { motion: Motion; onDone: () => void }) {
  const { season } = useSeason()
  const [reason, setReason] = createSignal('')
  const act = async () => {
    const ids = { seasonId: season().id, motionId: props.motion.id }
    await takeStep(ids, 'void', reason().trim())
    props.onDone()
  }
  return (
    <ActForm label={t('step.void')} danger act={act} onCancel={props.onDone}>
      <p>{t('voidBody')}</p>
      <TextField label={t('voidReason')} rows={2} value={reason()} onInput={setReason} />
    </ActForm>
  )
}
