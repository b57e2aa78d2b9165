import { createSignal, For, Show } from 'solid-js'
import type { Motion } from '../../../server/ballots/schema.ts'
import { canSeal, sealPaper, trackingOf } from '../../ballot/seal.ts'
import { castEnvelope, castVote } from '../../data/conference.ts'
import { t } from '../../i18n/conference.ts'
import { useSeason } from '../../layout-season.tsx'
import { ActForm } from '../act-form.tsx'
import { bringInSight } from '../in-sight.ts'
import { Notice } from '../notice.tsx'
import { keepTracking, keptTracking } from './kept-tracking.ts'
import { useNames } from './names.ts'
import { SecretPromise } from './promise.tsx'

/** The paper of one elector. A secret one is sealed here, before anything leaves this device. */
export function BallotForm(props: { motion: Motion; memberId: string }) {
  const { season, own } = useSeason()
  const { nameOf, optionOf } = useNames()
  const [chosen, setChosen] = createSignal<readonly string[]>([])
  const secret = () => props.motion.mode === 'secret'
  const single = () => props.motion.seats === 1
  const ids = () => ({ seasonId: season().id, motionId: props.motion.id })
  const toggle = (option: string) =>
    setChosen((now) => {
      if (now.includes(option)) return now.filter((each) => each !== option)
      return single() ? [option] : [...now, option]
    })
  let field!: HTMLFieldSetElement
  const send = async () => {
    const panel = field.closest('.panel')
    await cast()
    // The paper has gone and the page is shorter: what became of it must be seen.
    if (panel) bringInSight(panel)
  }
  const cast = async () => {
    if (!secret()) return castVote(ids(), props.memberId, [...chosen()])
    const { options, publicKeys, id } = props.motion
    const numbers = chosen().map((option) => options.indexOf(option))
    const envelope = await sealPaper(numbers, publicKeys, id)
    keepTracking(id, props.memberId, await trackingOf(envelope))
    await castEnvelope(ids(), props.memberId, envelope)
  }
  const full = () => chosen().length >= props.motion.seats
  return (
    <Show when={!secret() || canSeal()} fallback={<Notice state="warn">{t('cannotSeal')}</Notice>}>
      <ActForm
        label={t(chosen().length > 0 ? 'cast' : 'castBlank')}
        busyLabel={t('casting')}
        plain={chosen().length === 0}
        act={send}
      >
        <fieldset class="field" ref={field}>
          <legend>
            {props.memberId === own()?.id ? t('paper') : t('paperFor', nameOf(props.memberId))}:{' '}
            {t('paperChoose', props.motion.seats)}
          </legend>
          <div>
            <For each={props.motion.options}>
              {(option) => (
                <label class="choice">
                  <input
                    type="checkbox"
                    checked={chosen().includes(option)}
                    disabled={!single() && full() && !chosen().includes(option)}
                    onChange={() => toggle(option)}
                  />
                  <span>{optionOf(option)}</span>
                </label>
              )}
            </For>
          </div>
          <p class="hint">
            {t('paperBlank')} {t('castOnce')}
          </p>
        </fieldset>
        <Show when={secret()}>
          <SecretPromise />
        </Show>
      </ActForm>
    </Show>
  )
}

/** After the vote: that it was received, and by which number it is found again. */
export function CastNotice(props: { motion: Motion; memberId: string }) {
  const tracking = () => keptTracking(props.motion.id, props.memberId)
  return (
    <Notice state="ok">
      {t('castDone')}
      <Show when={props.motion.mode === 'secret' && tracking()}>
        {(number) => (
          <>
            <br />
            {t('castTracking', number().slice(0, 16))}
            <br />
            <span class="soft small">{t('trackingKept')}</span>
          </>
        )}
      </Show>
    </Notice>
  )
}
