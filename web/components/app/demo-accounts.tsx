import { For } from 'solid-js'
import { t } from '../../i18n/session.ts'

/** The accounts of a demonstration, each a button that signs in. */
export function DemoAccounts(props: {
  accounts: readonly { login: string; password: string; name: string; note: string }[]
  enter: (login: string, password: string) => void
}) {
  const shared = () => {
    const passwords = new Set(props.accounts.map(({ password }) => password))
    return passwords.size === 1 ? [...passwords][0] : undefined
  }
  return (
    <aside class="demo" aria-labelledby="demo-accounts">
      <div>
        <h2 id="demo-accounts">{t('demoTitle')}</h2>
        <p class="soft">{t('demoHint')}</p>
        <p class="soft small">{shared() && t('demoPassword', shared()!)}</p>
      </div>
      <ul class="accounts">
        <For each={props.accounts}>
          {(account) => (
            <li>
              <button
                class="demo-account"
                type="button"
                onClick={() => props.enter(account.login, account.password)}
              >
                <b>{account.name}</b>
                <span class="soft small">
                  {account.login}
                  {account.note && ` · ${account.note}`}
                </span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </aside>
  )
}
