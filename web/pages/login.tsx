import { createAsync, useSearchParams } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { DemoAccounts } from '../components/app/demo-accounts.tsx'
import { EntryFrame } from '../components/app/entry-frame.tsx'
import { WhatItDoes } from '../components/app/what-it-does.tsx'
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
      <Show when={problem()}>
        <Notice state="bad" alert>
          {problem()}
        </Notice>
      </Show>
      <form
        class="stack close"
        onSubmit={(event) => {
          event.preventDefault()
          void enter(login(), password())
        }}
      >
        <TextField label={t('login')} autocomplete="username" value={login()} onInput={setLogin} />
        <PasswordField
          label={t('password')}
          autocomplete="current-password"
          value={password()}
          onInput={setPassword}
        />
        <button class="button primary" type="submit" aria-disabled={busy()}>
          {t(busy() ? 'signingIn' : 'signIn')}
        </button>
      </form>
      <p class="soft small">{t('help')}</p>
    </EntryFrame>
  )
}

/** Where to go after signing in: only a path of this site, whatever the address says. */
function pathWithin(next: string | undefined): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/'
}
