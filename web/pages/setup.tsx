import { createAsync, type RouteSectionProps } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { EntryFrame } from '../components/app/entry-frame.tsx'
import { WhatItDoes } from '../components/app/what-it-does.tsx'
import { focusFirstError } from '../components/field.tsx'
import { createFieldErrors } from '../components/field-errors.ts'
import { Notice } from '../components/notice.tsx'
import { PasswordField } from '../components/password-field.tsx'
import { TextField } from '../components/text-field.tsx'
import { acceptInvite, getInvite } from '../data/invites.ts'
import { signIn } from '../data/session.ts'
import { t } from '../i18n/session.ts'
import { newId } from '../new-id.ts'

/** A one-time link: an invited person sets a password, or the first administrator sets up the server. */
export default function InvitePage(props: RouteSectionProps) {
  const invite = createAsync(() => getInvite(props.params.token!))
  return (
    <Show when={invite()}>
      {(loaded) => <AcceptForm token={props.params.token!} {...loaded()} />}
    </Show>
  )
}

function AcceptForm(props: {
  token: string
  kind: 'invite' | 'setup'
  login: string | null
  name: string | null
}) {
  const first = () => props.kind === 'setup'
  const [typed, setTyped] = createStore({ clusterName: '', name: '', login: '', password: '' })
  const [busy, setBusy] = createSignal(false)
  const errors = createFieldErrors(['clusterName', 'name', 'login', 'password'])
  const key = newId()

  const send = async (form: HTMLElement) => {
    if (busy()) return
    setBusy(true)
    errors.clear()
    const login = props.login ?? typed.login.trim()
    const given = first() ? { ...typed, login } : { password: typed.password }
    try {
      await acceptInvite(props.token, given, key)
      await signIn(login, typed.password)
      location.replace(first() ? '/admin' : '/')
    } catch (error) {
      errors.take(error)
      setBusy(false)
      focusFirstError(form)
    }
  }

  return (
    <EntryFrame
      title={t(first() ? 'setupTitle' : 'inviteTitle')}
      sub={first() ? t('setupSub') : t('inviteSub', props.name ?? props.login ?? '')}
      aside={<WhatItDoes />}
    >
      <Show when={errors.rest()}>
        {(message) => (
          <Notice state="bad" alert>
            {message()}
          </Notice>
        )}
      </Show>
      <form
        class="stack close"
        onSubmit={(event) => {
          event.preventDefault()
          void send(event.currentTarget)
        }}
      >
        <Show when={first()}>
          <TextField
            label={t('clusterName')}
            hint={t('clusterHint')}
            value={typed.clusterName}
            onInput={(clusterName) => setTyped({ clusterName })}
            error={errors.at('clusterName')}
          />
          <TextField
            label={t('name')}
            hint={t('nameHint')}
            autocomplete="name"
            value={typed.name}
            onInput={(name) => setTyped({ name })}
            error={errors.at('name')}
          />
        </Show>
        <TextField
          label={t('login')}
          hint={props.login ? '' : t('loginHint')}
          autocomplete="username"
          readonly={props.login !== null}
          value={props.login ?? typed.login}
          onInput={(login) => setTyped({ login })}
          error={errors.at('login')}
        />
        <PasswordField
          label={t('newPassword')}
          hint={t('passwordHint')}
          autocomplete="new-password"
          value={typed.password}
          onInput={(password) => setTyped({ password })}
          error={errors.at('password')}
        />
        <button class="button primary" type="submit" aria-disabled={busy()}>
          {t(first() ? 'create' : 'accept')}
        </button>
      </form>
    </EntryFrame>
  )
}
