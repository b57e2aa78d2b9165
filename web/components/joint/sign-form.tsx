import { createSignal, Show } from 'solid-js'
import type { Activity } from '../../../server/activities/schema.ts'
import { signActivity } from '../../data/joint.ts'
import { createDraft } from '../../drafts/create-draft.ts'
import { t } from '../../i18n/joint.ts'
import { problemText } from '../../i18n/problem.ts'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'

/** The partner's own word: it signs, or objects with a reason. */
export function SignForm(props: { seasonId: string; activity: Activity; signed: boolean }) {
  const draft = createDraft(`objection.${props.activity.id}`, () => ({ reason: '' }))
  const [objecting, setObjecting] = createSignal(draft.dirty())
  const [fault, setFault] = createSignal<string>()
  const [problem, setProblem] = createSignal('')
  const [working, setWorking] = createSignal(false)

  const send = async (act: 'signed' | 'objected') => {
    const reason = act === 'signed' ? '' : draft.value.reason.trim()
    if (act === 'objected' && reason === '') return setFault(t('reasonMissing'))
    if (working()) return
    setWorking(true)
    setProblem('')
    try {
      await signActivity(props.seasonId, props.activity, { act, reason }, draft.idempotencyKey())
      draft.acknowledged()
      setObjecting(false)
    } catch (error) {
      setProblem(problemText(error))
    } finally {
      setWorking(false)
    }
  }
  return (
    <div class="stack close">
      <Show when={objecting()}>
        <TextField
          label={t('reason')}
          hint={t('reasonHint')}
          rows={3}
          value={draft.value.reason}
          error={fault()}
          onInput={(reason) => {
            draft.set({ reason })
            setFault(undefined)
          }}
        />
      </Show>
      <Show when={problem()}>
        <Notice state="bad" alert>
          {problem()}
        </Notice>
      </Show>
      <div class="row">
        <Show
          when={objecting()}
          fallback={
            <>
              <Show when={!props.signed}>
                <button
                  type="button"
                  class="button primary"
                  aria-disabled={working()}
                  onClick={() => send('signed')}
                >
                  {t('sign')}
                </button>
              </Show>
              <button type="button" class="button" onClick={() => setObjecting(true)}>
                {t('object')}
              </button>
            </>
          }
        >
          <button
            type="button"
            class="button primary"
            aria-disabled={working()}
            onClick={() => send('objected')}
          >
            {t('sendObjection')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              draft.discard()
              setObjecting(false)
            }}
          >
            {t('cancel')}
          </button>
        </Show>
      </div>
    </div>
  )
}
