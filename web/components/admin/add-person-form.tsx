import { createSignal, Show } from 'solid-js'
import type { Person } from '../../../server/people/schema.ts'
import { addPerson } from '../../data/admin.ts'
import { createDraft } from '../../drafts/create-draft.ts'
import { t } from '../../i18n/admin.ts'
import { focusFirstError } from '../field.tsx'
import { createFieldErrors } from '../field-errors.ts'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'

/** Adds an account; what follows is the link to hand over. */
export function AddPersonForm(props: { onAdded: (person: Person) => void }) {
  const draft = createDraft('admin.person', () => ({ name: '', login: '', admin: false }))
  const errors = createFieldErrors(['name', 'login'])
  const [busy, setBusy] = createSignal(false)
  const add = async (form: HTMLElement) => {
    if (busy()) return
    setBusy(true)
    errors.clear()
    draft.sending()
    try {
      const person = await addPerson({ ...draft.value }, draft.idempotencyKey())
      draft.acknowledged()
      props.onAdded(person)
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
      class="body stack close"
      onSubmit={(event) => {
        event.preventDefault()
        void add(event.currentTarget)
      }}
    >
      <Show when={errors.rest()}>
        {(message) => (
          <Notice state="bad" alert>
            {message()}
          </Notice>
        )}
      </Show>
      <div class="fields roomy">
        <TextField
          label={t('name')}
          value={draft.value.name}
          onInput={(name) => draft.set({ name })}
          error={errors.at('name')}
        />
        <TextField
          label={t('login')}
          hint={t('loginHint')}
          value={draft.value.login}
          onInput={(login) => draft.set({ login })}
          error={errors.at('login')}
        />
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={draft.value.admin}
          onChange={(event) => draft.set({ admin: event.currentTarget.checked })}
        />
        <span>{t('makeAdmin')}</span>
      </label>
      <p>
        <button class="button" type="submit" aria-disabled={busy()}>
          {t('addPerson')}
        </button>
      </p>
    </form>
  )
}
