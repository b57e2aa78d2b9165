import { createSignal, Show } from 'solid-js'
import type { Motion } from '../../../server/ballots/schema.ts'
import { recordVote } from '../../data/conference.ts'
import { t } from '../../i18n/conference.ts'
import { useSeason } from '../../layout-season.tsx'
import { ActForm } from '../act-form.tsx'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'
import { useNames } from './names.ts'

/** Makes a decision of what was voted; two persons whom it is not about give the same minutes. */
export function RecordForm(props: { motion: Motion; minutes: string }) {
  const { season, can } = useSeason()
  const { nameOf } = useNames()
  const pending = () => (props.motion.pending?.step === 'record' ? props.motion.pending : null)
  const [typed, setTyped] = createSignal<string | null>(null)
  const reference = () => typed() ?? (pending() ? props.motion.reference : props.minutes)
  const concerned = () => {
    const { memberId } = season()
    return memberId !== null && props.motion.members.includes(memberId)
  }
  const waitsForOther = () => pending() !== null && pending()?.memberId === season().memberId
  const act = () =>
    recordVote({ seasonId: season().id, motionId: props.motion.id }, reference().trim())
  return (
    <div class="stack close">
      <Show when={pending()}>
        {(waiting) => <Notice>{t('waits', nameOf(waiting().memberId), t('waits.record'))}</Notice>}
      </Show>
      <Show when={!concerned()} fallback={<p class="soft small">{t('recordNotYou')}</p>}>
        <Show when={can('motion.record') && !waitsForOther()}>
          <ActForm label={t(pending() ? 'confirm.record' : 'record')} act={act}>
            <TextField
              label={t('recordReference')}
              hint={t('recordHint')}
              value={reference()}
              onInput={setTyped}
            />
          </ActForm>
        </Show>
      </Show>
    </div>
  )
}
