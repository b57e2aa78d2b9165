import { useLocation } from '@solidjs/router'
import Menu from 'lucide-solid/icons/menu'
import { createEffect, createSignal, For, on } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { t } from '../../i18n/app.ts'
import { useSession } from '../../layout-signed.tsx'
import { Dialog } from '../dialog.tsx'
import { barEntries, isCurrent, ownEntries, sharedEntries } from './entries.ts'

/** The phone's way around: four pages, and "Thêm" for the rest. */
export function BottomNav() {
  const { detail, me, href } = useSession()
  const location = useLocation()
  const [open, setOpen] = createSignal(false)
  createEffect(
    on(
      () => location.pathname,
      () => setOpen(false),
    ),
  )
  const all = () => [...ownEntries, ...sharedEntries].filter((entry) => entry.may(detail(), me()))
  const inBar = () => barEntries(detail(), me())
  const rest = () => all().filter((entry) => !inBar().includes(entry))
  const restIsCurrent = () => rest().some((entry) => isCurrent(entry, location.pathname))
  return (
    <nav class="bottom-nav" aria-label={t('mainPages')}>
      <For each={inBar()}>
        {(entry) => (
          <a
            href={href(entry.path)}
            aria-current={isCurrent(entry, location.pathname) ? 'page' : undefined}
          >
            <Dynamic component={entry.icon} class="icon" />
            {t(entry.short ?? entry.label)}
          </a>
        )}
      </For>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-current={restIsCurrent() ? 'true' : undefined}
        onClick={() => setOpen(true)}
      >
        <Menu class="icon" />
        {t('more')}
      </button>
      <Dialog open={open()} onClose={() => setOpen(false)} class="menu above" label={t('more')}>
        <For each={rest()}>
          {(entry) => (
            <a
              class="entry"
              href={href(entry.path)}
              aria-current={isCurrent(entry, location.pathname) ? 'page' : undefined}
            >
              <Dynamic component={entry.icon} class="icon" />
              {t(entry.label)}
            </a>
          )}
        </For>
      </Dialog>
    </nav>
  )
}
