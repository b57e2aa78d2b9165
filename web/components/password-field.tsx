import Eye from 'lucide-solid/icons/eye'
import EyeOff from 'lucide-solid/icons/eye-off'
import { createSignal } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { t } from '../i18n/session.ts'
import { TextField } from './text-field.tsx'

/** A password that can be looked at: on a phone, typing blind fails. */
export function PasswordField(props: {
  label: string
  value: string
  onInput: (value: string) => void
  autocomplete: 'current-password' | 'new-password'
  hint?: string
  error?: string | undefined
}) {
  const [shown, setShown] = createSignal(false)
  return (
    <div class="stack tight">
      <TextField
        label={props.label}
        type={shown() ? 'text' : 'password'}
        autocomplete={props.autocomplete}
        value={props.value}
        onInput={props.onInput}
        hint={props.hint}
        error={props.error}
      />
      <button
        class="inline-button show-password"
        type="button"
        aria-pressed={shown()}
        onClick={() => setShown(!shown())}
      >
        <Dynamic component={shown() ? EyeOff : Eye} class="icon" />
        {t(shown() ? 'hidePassword' : 'showPassword')}
      </button>
    </div>
  )
}
