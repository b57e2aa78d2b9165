import { createSignal, Show } from 'solid-js'
import type { NewComment } from '../../../server/comments/schema.ts'
import type { SeasonDocument } from '../../../server/documents/schema.ts'
import { makeComment } from '../../data/comments.ts'
import { createDraft } from '../../drafts/create-draft.ts'
import { t } from '../../i18n/comments.ts'
import { useSeason } from '../../layout-season.tsx'
import { focusFirstError } from '../field.tsx'
import { createFieldErrors } from '../field-errors.ts'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'
import { type Place, threadOf } from './threads.ts'

/** What the own organisation says here; it is kept while it is written, and final once it is sent. */
export function CommentForm(props: {
  memberId: string
  place: Place
  documents: readonly SeasonDocument[]
  onDone: () => void
}) {
  const { season } = useSeason()
  const name = `comment.${season().id}.${props.memberId}.${threadOf(props.place)}`
  const draft = createDraft(name, () => ({ text: '' }))
  const errors = createFieldErrors(['text'])
  const [working, setWorking] = createSignal(false)
  let form!: HTMLFormElement
  const comment = (): NewComment => {
    const { place } = props
    const text = draft.value.text
    if (place.on === 'sheet') return { ...place, number: season().sheetVersion, text }
    const document = props.documents.find(({ id }) => id === place.documentId)
    return { ...place, number: document?.version ?? 1, text }
  }
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    errors.clear()
    if (draft.value.text.trim() === '') errors.put('text', t('writeMissing'))
    if (errors.any()) return focusFirstError(form)
    if (working()) return
    setWorking(true)
    draft.sending()
    try {
      await makeComment(season().id, props.memberId, comment(), draft.idempotencyKey())
      draft.acknowledged()
      props.onDone()
    } catch (refusal) {
      draft.failed('error')
      errors.take(refusal)
    } finally {
      setWorking(false)
    }
  }
  return (
    <form class="stack close" novalidate ref={form} onSubmit={send}>
      <TextField
        label={t('write')}
        hint={t('writeHint')}
        rows={4}
        value={draft.value.text}
        error={errors.at('text')}
        onInput={(text) => draft.set({ text })}
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
          {working() ? t('sending') : t('send')}
        </button>
      </p>
    </form>
  )
}
