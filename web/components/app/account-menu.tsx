import CalendarDays from 'lucide-solid/icons/calendar-days'
import CircleUserRound from 'lucide-solid/icons/circle-user-round'
import LogOut from 'lucide-solid/icons/log-out'
import { createSignal, Show } from 'solid-js'
import { signOut } from '../../data/session.ts'
import { saveState } from '../../drafts/save-state.ts'
import { t } from '../../i18n/app.ts'
import { useSession } from '../../layout-signed.tsx'
import { Dialog } from '../dialog.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { ThemeChoice } from './theme-choice.tsx'

/** Whose account, in which language and light, and the way out. */
export function AccountMenu() {
  const { me, row, href } = useSession()
  const [open, setOpen] = createSignal(false)
  const leave = async () => {
    await signOut()
    // A fresh page: nothing of this person stays in memory on a shared machine.
    location.assign('/login')
  }
  return (
    <>
      <button
        class="account"
        type="button"
        aria-haspopup="dialog"
        aria-label={t('account', me().person.name)}
        onClick={() => setOpen(true)}
      >
        <CircleUserRound class="icon" />
        <span class="label">{me().person.name}</span>
      </button>
      <Dialog
        open={open()}
        onClose={() => setOpen(false)}
        class="menu"
        label={t('account', me().person.name)}
      >
        <div class="who">
          <p>{me().person.name}</p>
          <p class="soft small">
            {me().person.login}
            <Show when={row()}>{(season) => <> · {season().clusterName}</>}</Show>
          </p>
          <Show when={me().demo}>
            <p class="soft small">{t('demo')}</p>
          </Show>
        </div>
        <hr />
        <LanguageChoice />
        <ThemeChoice />
        <hr />
        <a class="entry" href={href('/account')} onClick={() => setOpen(false)}>
          <CalendarDays class="icon" />
          {t('page.account')}
        </a>
        <Show when={saveState().held > 0}>
          <p class="who small">{t('signOutHeld', saveState().held)}</p>
        </Show>
        <button class="entry" type="button" onClick={leave}>
          <LogOut class="icon" />
          {t('signOut')}
        </button>
      </Dialog>
    </>
  )
}
