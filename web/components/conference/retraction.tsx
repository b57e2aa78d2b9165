import { createSignal, Show } from 'solid-js'
import type { Motion } from '../../../server/ballots/schema.ts'
import { retractVote } from '../../data/conference.ts'
import { t } from '../../i18n/conference.ts'
import { useSeason } from '../../layout-season.tsx'
import { ActForm } from '../act-form.tsx'
import { Dialog } from '../dialog.tsx'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'
import { useNames } from './names.ts'

/** What a vote has settled is taken back by two persons whom it is not about; the vote stays in the list. */
export function Retraction(props: { motion: Motion }) {
  const { season, can } = useSeason()
  const { nameOf } = useNames()
  const [asking, setAsking] = createSignal(false)
  const asked = () => props.motion.retraction
  const ids = () => ({ seasonId: season().id, motionId: props.motion.id })
  const concerned = () => {
    const { memberId } = season()
    return memberId !== null && props.motion.members.includes(memberId)
  }
  const may = () => can('motion.retract') && !concerned()
  return (
    <>
      <Show when={asked()}>
        {(known) => (
          <Notice state={known().done ? 'bad' : 'warn'}>
            {known().done
              ? t('retracted', known().reason)
              : t('retractionAsked', nameOf(known().memberId), known().reason)}
          </Notice>
        )}
      </Show>
      <Show when={may() && asked() && !asked()?.done && asked()?.memberId !== season().memberId}>
        <ActForm label={t('retractConfirm')} danger act={() => retractVote(ids(), '')} />
      </Show>
      <Show when={may() && !asked()}>
        <p class="row">
          <button class="button" type="button" onClick={() => setAsking(true)}>
            {t('retract')}
          </button>
        </p>
      </Show>
      <Dialog open={asking()} onClose={() => setAsking(false)} title={t('retractTitle')}>
        <AskForm ids={ids()} onDone={() => setAsking(false)} />
      </Dialog>
    </>
  )
}

function AskForm(props: { ids: { seasonId: string; motionId: string }; onDone: () => void }) {
  const [reason, setReason] = createSignal('')
  const act = async () => {
    await retractVote(props.ids, reason().trim())
    props.onDone()
  }
  return (
    <ActForm label={t('retractAsk')} danger act={act} onCancel={props.onDone}>
      <p>{t('retractBody')}</p>
      <TextField label={t('retractReason')} rows={2} value={reason()} onInput={setReason} />
    </ActForm>
  )
}
