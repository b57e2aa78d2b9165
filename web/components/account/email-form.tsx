import { createSignal, Show } from 'solid-js'
import type { Contact } from '../../../server/contact/schema.ts'
import { t } from '../../i18n/reminders.ts'
import { focusFirstError } from '../field.tsx'
import { createFieldErrors } from '../field-errors.ts'
import { Notice } from '../notice.tsx'
import { TextField } from '../text-field.tsx'

/** One optional e-mail address, of one's own account or, for an administrator, of another. */
export function EmailForm(props: {
  contact: Contact
  save: (email: string | null, version: number) => Promise<void>
}) {
  const [email, setEmail] = createSignal(props.contact.email ?? '')
  const [saved, setSaved] = createSignal(false)
  const errors = createFieldErrors(['email'])
  const save = async (form: HTMLElement) => {
    errors.clear()
    setSaved(false)
    try {
      await props.save(email().trim() || null, props.contact.version)
      setSaved(true)
    } catch (error) {
      errors.take(error)
      focusFirstError(form)
    }
  }
  return (
    <form
      class="body stack close"
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        void save(event.currentTarget)
      }}
    >
      <TextField
        label={t('email')}
        hint={t('emailHint')}
        class="line"
        type="email"
        autocomplete="email"
        value={email()}
        onInput={(typed) => {
          setEmail(typed)
          setSaved(false)
        }}
        error={errors.at('email')}
      />
      <Show when={errors.rest()}>
        {(message) => (
          <Notice state="bad" alert>
            {message()}
          </Notice>
        )}
      </Show>
      <p class="row">
        <button class="button" type="submit">
          {t('emailSave')}
        </button>
        <Show when={saved()}>
          <span role="status">{t('emailSaved')}</span>
        </Show>
      </p>
    </form>
  )
}
