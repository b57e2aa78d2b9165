import { createSignal, For, Show } from 'solid-js'
import {
  type Comment,
  type CommentOutcome,
  commentOutcomes,
} from '../../../server/comments/schema.ts'
import { answerComment } from '../../data/comments.ts'
import { createDraft } from '../../drafts/create-draft.ts'
import { t } from '../../i18n/comments.ts'
import { useSeason } from '../../layout-season.tsx'
import { focusFirstError } from '../field.tsx'
import { createFieldErrors } from '../field-errors.ts'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'

/** The answer to one comment, with its outcome; it closes the comment. */
export function AnswerForm(props: { comment: Comment; onClose: () => void }) {
  const { season } = useSeason()
  const { id } = props.comment
  const draft = createDraft(`comment.answer.${id}`, () => ({
    ...{ outcome: '' as CommentOutcome | '', answer: '' },
  }))
  const errors = createFieldErrors(['outcome', 'answer'])
  const [working, setWorking] = createSignal(false)
  let form!: HTMLFormElement
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const { outcome, answer } = draft.value
    errors.clear()
    if (outcome === '') errors.put('outcome', t('outcomeMissing'))
    else if (outcome !== 'accepted' && answer.trim() === '') errors.code('answer', 'reason.missing')
    if (outcome === '' || errors.any()) return focusFirstError(form)
    if (working()) return
    setWorking(true)
    draft.sending()
    try {
      await answerComment(season().id, id, { outcome, answer }, draft.idempotencyKey())
      draft.acknowledged()
    } catch (refusal) {
      draft.failed('error')
      errors.take(refusal)
    } finally {
      setWorking(false)
    }
  }
  return (
    <form class="stack close" novalidate ref={form} onSubmit={send}>
      <fieldset>
        <legend>{t('answerOutcome')}</legend>
        <For each={commentOutcomes}>
          {(outcome) => (
            <label class="choice">
              <input
                type="radio"
                name={`outcome-${id}`}
                checked={draft.value.outcome === outcome}
                onChange={() => draft.set({ outcome })}
              />
              <span>{t(`outcome.${outcome}`)}</span>
            </label>
          )}
        </For>
      </fieldset>
      <TextField
        label={t('answerText')}
        hint={t('answerHint')}
        rows={3}
        value={draft.value.answer}
        error={errors.at('answer')}
        onInput={(answer) => draft.set({ answer })}
      />
      <Show when={errors.at('outcome') ?? errors.rest()}>
        {(why) => (
          <Notice state="bad" alert>
            {why()}
          </Notice>
        )}
      </Show>
      <div class="row">
        <button type="submit" class="button primary" aria-disabled={working()}>
          {working() ? t('sending') : t('answerSend')}
        </button>
        <button type="button" class="button" onClick={() => props.onClose()}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}
