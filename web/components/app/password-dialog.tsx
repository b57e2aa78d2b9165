import { createSignal, onMount, Show } from 'solid-js'
import type { Me } from '../../../server/session/schema.ts'
import { isProblem } from '../../api.ts'
import { answerPassword, isAskingPassword } from '../../confirmation.ts'
import { confirmPassword, getDemoAccounts } from '../../data/session.ts'
import { t as app } from '../../i18n/app.ts'
import { problemText } from '../../i18n/problem.ts'
import { t } from '../../i18n/session.ts'
import { Dialog } from '../dialog.tsx'
import { focusFirstError } from '../field.tsx'
import { Notice } from '../notice.tsx'
import { PasswordField } from '../password-field.tsx'

/** Asks for the password before a grave act, over whatever is on screen; the act then goes on by itself. */
export function PasswordDialog(props: { me: Me }) {
  return (
    <Dialog
      open={isAskingPassword()}
      onClose={() => answerPassword(false)}
      title={t('confirmTitle')}
    >
      <PasswordForm login={props.me.person.login} demo={props.me.demo} />
    </Dialog>
  )
}

function PasswordForm(props: { login: string; demo: boolean }) {
  const [password, setPassword] = createSignal('')
  const [wrong, setWrong] = createSignal('')
  const [problem, setProblem] = createSignal('')
  const [busy, setBusy] = createSignal(false)
  const [hint, setHint] = createSignal('')
  // In a demonstration one press signs in, and nobody has seen the password.
  onMount(async () => {
    if (!props.demo) return
    const accounts = await getDemoAccounts().catch(() => null)
    const shown = accounts?.find(({ login }) => login === props.login)?.password
    if (shown) setHint(t('demoPassword', shown))
  })
  const confirm = async (form: HTMLElement) => {
    if (busy()) return
    setProblem('')
    setWrong(password() === '' ? t('passwordMissing') : '')
    if (wrong()) return focusFirstError(form)
    setBusy(true)
    try {
      await confirmPassword(password())
      answerPassword(true)
    } catch (error) {
      if (isProblem(error, 'session.refused')) setWrong(t('passwordWrong'))
      else setProblem(problemText(error))
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
        void confirm(event.currentTarget)
      }}
    >
      <p>{t('confirmWhy')}</p>
      {/* For password managers, which look for the account beside its password. */}
      <input type="text" autocomplete="username" value={props.login} readonly hidden />
      <PasswordField
        label={t('confirmPassword', props.login)}
        autocomplete="current-password"
        value={password()}
        onInput={setPassword}
        hint={hint()}
        error={wrong() || undefined}
      />
      <Show when={problem()}>
        <Notice state="bad" alert>
          {problem()}
        </Notice>
      </Show>
      <p class="row">
        <button class="button primary" type="submit" aria-disabled={busy()}>
          {t('confirm')}
        </button>
        <button class="button" type="button" onClick={() => answerPassword(false)}>
          {app('cancel')}
        </button>
      </p>
    </form>
  )
}
