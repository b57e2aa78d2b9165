import { createSignal, Show } from 'solid-js'
import type { FactFields } from '../../../scoring/model/claim.ts'
import type { Leaf } from '../../../scoring/model/node.ts'
import type { CheckItem, Verdict } from '../../../server/checks/schema.ts'
import { saveItem } from '../../data/checks.ts'
import { createDraft } from '../../drafts/create-draft.ts'
import { t } from '../../i18n/checks.ts'
import { useSeason } from '../../layout-season.tsx'
import { focusFirstError } from '../field.tsx'
import { createFieldErrors } from '../field-errors.ts'
import { Notice } from '../notice.tsx'
import { FactEntry } from '../review/fact-entry.tsx'
import { factIn } from '../review/verify-form.ts'
import { TextField } from '../text-field.tsx'

const figures = ['quantity', 'actual', 'plan', 'previous', 'scores', 'points'] as const

/** Another value with its note, or the note that asks for evidence. What is typed is kept on the device. */
export function ItemForm(props: {
  checkId: string
  criterion: string
  leaf: Leaf | null
  verdict: Exclude<Verdict, 'agree'>
  item: CheckItem | undefined
  onClose: () => void
  onSaved: () => void
}) {
  const { season } = useSeason()
  const { checkId, criterion, verdict, leaf } = props
  const draft = createDraft(`check.${checkId}.${criterion}.${verdict}`, () => ({
    fact: (props.item?.fact ?? {}) as FactFields,
    note: props.item?.note ?? '',
  }))
  const errors = createFieldErrors([...figures.map((name) => `fact.${name}`), 'fact', 'note'])
  const [busy, setBusy] = createSignal(false)
  const save = async (form: HTMLElement) => {
    if (busy()) return
    errors.clear()
    setBusy(true)
    draft.sending()
    const { fact, note } = draft.value
    const plain = { fact, override: false, uncounted: [], reason: '' }
    const value = verdict === 'other' && leaf ? factIn(leaf, plain) : null
    try {
      const address = { seasonId: season().id, checkId, criterion }
      await saveItem(address, { verdict, fact: value, note }, props.item?.version ?? 0)
      draft.acknowledged()
      props.onSaved()
    } catch (error) {
      draft.failed('error')
      errors.take(error)
      focusFirstError(form)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      class="stack close"
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        void save(event.currentTarget)
      }}
    >
      <Show when={verdict === 'other' && leaf}>
        {(one) => (
          <FactEntry
            leaf={one()}
            fact={draft.value.fact}
            errors={Object.fromEntries(figures.map((name) => [name, errors.at(`fact.${name}`)]))}
            onChange={(change) => draft.set({ fact: { ...draft.value.fact, ...change } })}
          />
        )}
      </Show>
      <Show when={errors.at('fact')}>
        {(message) => (
          <Notice state="bad" alert>
            {message()}
          </Notice>
        )}
      </Show>
      <TextField
        label={t('note')}
        hint={t('noteHint')}
        rows={3}
        value={draft.value.note}
        onInput={(note) => draft.set({ note })}
        error={errors.at('note')}
      />
      <Show when={errors.rest()}>
        {(message) => (
          <Notice state="bad" alert>
            {message()}
          </Notice>
        )}
      </Show>
      <p class="row">
        <button type="submit" class="button primary" aria-disabled={busy()}>
          {t(busy() ? 'saving' : 'save')}
        </button>
        <button type="button" class="button" onClick={() => props.onClose()}>
          {t('cancel')}
        </button>
      </p>
    </form>
  )
}
