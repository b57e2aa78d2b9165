import { createSignal, Show } from 'solid-js'
import {
  type DocumentKind,
  documentKinds,
  type SeasonDocument,
} from '../../../server/documents/schema.ts'
import { isProblem } from '../../api.ts'
import { addDocument, changeDocument } from '../../data/comments.ts'
import { createDraft } from '../../drafts/create-draft.ts'
import { t } from '../../i18n/comments.ts'
import { useSeason } from '../../layout-season.tsx'
import { Dialog } from '../dialog.tsx'
import { focusFirstError } from '../field.tsx'
import { createFieldErrors } from '../field-errors.ts'
import { Notice } from '../notice.tsx'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'
import { paragraphsOf } from './paragraphs.ts'

interface DialogProps {
  /** The document to follow by a next version; null for a new one. */
  document: SeasonDocument | null
  onClose: () => void
}

/** Writes a document, or its next version. */
export function DocumentDialog(props: DialogProps & { open: boolean }) {
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={t(props.document === null ? 'add' : 'change')}
    >
      <DocumentForm {...props} />
    </Dialog>
  )
}

function DocumentForm(props: DialogProps) {
  const { season } = useSeason()
  const before = props.document
  const name = `document.${before?.id ?? 'new'}.${season().id}`
  const draft = createDraft(name, () => ({
    kind: before?.kind ?? ('plan' as DocumentKind),
    title: before?.title ?? '',
    text: before?.paragraphs.join('\n') ?? '',
  }))
  const errors = createFieldErrors(['kind', 'title', 'paragraphs'])
  const [working, setWorking] = createSignal(false)
  let form!: HTMLFormElement
  const check = () => {
    errors.clear()
    if (draft.value.title.trim() === '') errors.code('title', 'text.empty')
    if (paragraphsOf(draft.value.text).length === 0) errors.code('paragraphs', 'text.empty')
    return !errors.any()
  }
  const write = () => {
    const { kind, title, text } = draft.value
    const document = { kind, title, paragraphs: paragraphsOf(text) }
    return props.document === null
      ? addDocument(season().id, document, draft.idempotencyKey())
      : changeDocument(season().id, props.document.id, document, props.document.version)
  }
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!check()) return focusFirstError(form)
    if (working()) return
    setWorking(true)
    draft.sending()
    try {
      await write()
      draft.acknowledged()
      props.onClose()
    } catch (refusal) {
      draft.failed('error')
      if (isProblem(refusal) && refusal.status === 412)
        errors.put('paragraphs', t('documentChanged'))
      else errors.take(refusal)
    } finally {
      setWorking(false)
    }
  }
  return (
    <form class="stack close" novalidate ref={form} onSubmit={send}>
      <SelectField
        label={t('kind')}
        value={draft.value.kind}
        options={documentKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        error={errors.at('kind')}
        onChange={(kind) => draft.set({ kind })}
      />
      <TextField
        label={t('documentTitle')}
        value={draft.value.title}
        error={errors.at('title')}
        onInput={(title) => draft.set({ title })}
      />
      <TextField
        label={t('text')}
        hint={t('textHint')}
        rows={12}
        value={draft.value.text}
        error={errors.at('paragraphs')}
        onInput={(text) => draft.set({ text })}
      />
      <Show when={errors.rest()}>
        {(why) => (
          <Notice state="bad" alert>
            {why()}
          </Notice>
        )}
      </Show>
      <div class="row">
        <button type="submit" class="button primary" aria-disabled={working()}>
          {props.document === null ? t('save') : t('saveVersion', props.document.version + 1)}
        </button>
        <button type="button" class="button" onClick={() => props.onClose()}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}
