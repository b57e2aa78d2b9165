import { useNavigate } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import type { Assessment } from '../../../server/adoption/schema.ts'
import { adoptDraft, proposeChange } from '../../data/adoption.ts'
import { createDraft } from '../../drafts/create-draft.ts'
import { t } from '../../i18n/adoption.ts'
import { useSeason } from '../../layout-season.tsx'
import { focusFirstError } from '../field.tsx'
import { createFieldErrors } from '../field-errors.ts'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { TextField } from '../text-field.tsx'

/** The act itself: alone before recording begins, else as the first of two persons, with a reason. */
export function AdoptForm(props: { draftId: string; assessment: Assessment }) {
  const { season, can, href } = useSeason()
  const navigate = useNavigate()
  const draft = createDraft(`adoption.${season().id}.${props.draftId}`, () => ({ reason: '' }))
  const errors = createFieldErrors(['reason'])
  const [working, setWorking] = createSignal(false)
  let form!: HTMLFormElement
  const alone = () => can('draft.adopt')
  const hindered = () =>
    props.assessment.differences.length === 0 ||
    props.assessment.misfits.length + props.assessment.clashes.length > 0
  const act = () => {
    const { digest } = props.assessment
    const reason = draft.value.reason.trim()
    const key = draft.idempotencyKey()
    return alone()
      ? adoptDraft(season().id, props.draftId, { digest, reason }, key)
      : proposeChange(season().id, { draftId: props.draftId, digest, reason }, key)
  }
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    errors.clear()
    if (!alone() && draft.value.reason.trim() === '') errors.code('reason', 'reason.missing')
    if (errors.any()) return focusFirstError(form)
    if (working()) return
    setWorking(true)
    draft.sending()
    try {
      await act()
      draft.acknowledged()
      navigate(href('/criteria/changes'))
    } catch (refusal) {
      draft.failed('error')
      errors.take(refusal)
    } finally {
      setWorking(false)
    }
  }
  return (
    <Show when={!hindered()}>
      <Panel title={t(alone() ? 'adopt' : 'propose')}>
        <form class="body stack close" novalidate ref={form} onSubmit={send}>
          <TextField
            label={t('reason')}
            hint={t('reasonHint')}
            rows={2}
            value={draft.value.reason}
            error={errors.at('reason')}
            onInput={(reason) => draft.set({ reason })}
          />
          <Show when={errors.rest()}>
            {(why) => (
              <Notice state="bad" alert>
                {why()}
              </Notice>
            )}
          </Show>
          <p class="row">
            <button type="submit" class="button primary" aria-disabled={working()}>
              {t(alone() ? 'adopt' : 'propose')}
            </button>
          </p>
        </form>
      </Panel>
    </Show>
  )
}
