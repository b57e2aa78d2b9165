import { createSignal, type JSX, Show } from 'solid-js'
import type { Evidence } from '../../../server/evidence/schema.ts'
import { createDraft, type Draft } from '../../drafts/create-draft.ts'
import { t } from '../../i18n/appeals.ts'
import { createUploads } from '../activity/create-uploads.ts'
import { EvidenceField } from '../activity/evidence-field.tsx'
import { focusFirstError } from '../field.tsx'
import { createFieldErrors, type FieldErrors } from '../field-errors.ts'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'

/** What every statement of a member holds. */
export interface Statement {
  statement: string
  evidence: Evidence[]
}

/** A statement with its files as typed so far, and how it is sent. */
export function createStatement<More extends object>(options: {
  name: string
  seasonId: string
  memberId: string
  more: More
  fields: readonly string[]
  /** Puts what is missing at its field. */
  check: (value: Statement & More, errors: FieldErrors) => void
  send: (value: Statement & More, key: string) => Promise<void>
  onDone: () => void
}) {
  const draft: Draft<Statement & More> = createDraft(options.name, () => ({
    ...{ statement: '', evidence: [] as Evidence[] },
    ...options.more,
  }))
  const errors = createFieldErrors(['statement', 'evidenceIds', ...options.fields])
  const [working, setWorking] = createSignal(false)
  const set = (change: Partial<Statement>) => draft.set(change as Partial<Statement & More>)
  const uploads = createUploads(options.seasonId, options.memberId, (file) =>
    set({ evidence: [...draft.value.evidence, file] }),
  )
  const send = async (form: HTMLFormElement) => {
    errors.clear()
    options.check(draft.value, errors)
    if (errors.any()) return focusFirstError(form)
    if (working() || uploads.busy()) return
    setWorking(true)
    draft.sending()
    try {
      await options.send(draft.value, draft.idempotencyKey())
      draft.acknowledged()
      options.onDone()
    } catch (refusal) {
      draft.failed('error')
      errors.take(refusal)
    } finally {
      setWorking(false)
    }
  }
  return { draft, set, errors, uploads, working, send }
}

interface StatementFormProps {
  form: ReturnType<typeof createStatement<object>>
  label: string
  hint: string
  submit: string
  onClose: () => void
  /** Fields before the statement. */
  children?: JSX.Element
}

/** The fields of a statement, files included, with its buttons. */
export function StatementForm(props: StatementFormProps) {
  let form!: HTMLFormElement
  const value = () => props.form.draft.value
  return (
    <form
      class="stack close"
      novalidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        void props.form.send(form)
      }}
    >
      {props.children}
      <TextField
        label={props.label}
        hint={props.hint}
        rows={4}
        value={value().statement}
        error={props.form.errors.at('statement')}
        onInput={(statement) => props.form.set({ statement })}
      />
      <EvidenceField
        label={t('files')}
        evidence={value().evidence}
        uploads={props.form.uploads}
        onRemove={(id) =>
          props.form.set({ evidence: value().evidence.filter((file) => file.id !== id) })
        }
      />
      <Show when={props.form.errors.at('evidenceIds') ?? props.form.errors.rest()}>
        {(why) => (
          <Notice state="bad" alert>
            {why()}
          </Notice>
        )}
      </Show>
      <div class="row">
        <button
          type="submit"
          class="button primary"
          aria-disabled={props.form.working() || props.form.uploads.busy()}
        >
          {props.form.working() ? t('sending') : props.submit}
        </button>
        <button type="button" class="button" onClick={() => props.onClose()}>
          {t('cancel')}
        </button>
      </div>
    </form>
  )
}
