import { createAsync, useSearchParams } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { DemoAccounts } from '../components/app/demo-accounts.tsx'
import { EntryFrame } from '../components/app/entry-frame.tsx'
import { WhatItDoes } from '../components/app/what-it-does.tsx'
import { focusFirstError } from '../components/field.tsx'
import { Notice } from '../components/notice.tsx'
import { PasswordField } from '../components/password-field.tsx'
import { TextField } from '../components/text-field.tsx'
import { getDemoAccounts, signIn } from '../data/session.ts'
import { problemText } from '../i18n/problem.ts'
import { t } from '../i18n/session.ts'

export default function LoginPage() {
  const [search] = useSearchParams<{ next: string }>()
  const demo = createAsync(() => getDemoAccounts())
  const [login, setLogin] = createSignal('')
  const [password, setPassword] = createSignal('')
  const [busy, setBusy] = createSignal(false)
  const [problem, setProblem] = createSignal('')
  /** Whether the button was pressed: only then is an empty field wrong. */
  const [asked, setAsked] = createSignal(false)

  const enter = async (name: string, secret: string) => {
    if (busy()) return
    setBusy(true)
    setProblem('')
    try {
      await signIn(name.trim(), secret)
      // A fresh page: nothing that was read or typed before belongs to this person.
      location.replace(pathWithin(search.next))
    } catch (error) {
      setProblem(problemText(error))
      setBusy(false)
    }
  }

  const submit = (form: HTMLFormElement) => {
    setAsked(true)
    if (login().trim() !== '' && password() !== '') return enter(login(), password())
    setProblem('')
    focusFirstError(form)
  }

  return (
    <EntryFrame
      title={t('title')}
      sub={t('sub')}
      aside={
        <Show when={demo()} fallback={<WhatItDoes />}>
          {(accounts) => <DemoAccounts accounts={accounts()} enter={enter} />}
        </Show>
      }
    >
      <form
        class="stack tight"
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit(event.currentTarget)
        }}
      >
        <TextField
          label={t('login')}
          autocomplete="username"
          value={login()}
          onInput={setLogin}
          error={asked() && login().trim() === '' ? t('loginMissing') : undefined}
        />
        <PasswordField
          label={t('password')}
          autocomplete="current-password"
          value={password()}
          onInput={setPassword}
          error={asked() && password() === '' ? t('passwordMissing') : undefined}
        />
        <button class="button primary" type="submit" aria-disabled={busy()}>
          {t(busy() ? 'signingIn' : 'signIn')}
        </button>
      </form>
      <div class="refusal">
        <Show when={problem()}>
          <Notice state="bad" alert>
            {problem()}
          </Notice>
        </Show>
      </div>
      <p class="soft small">{t('help')}</p>
    </EntryFrame>
  )
}

/** Where to go after signing in: only a path of this site, whatever the address says. */
function pathWithin(next: string | undefined): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/'
}
