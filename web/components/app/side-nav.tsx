import { useLocation } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { t } from '../../i18n/app.ts'
import { useSession } from '../../layout-signed.tsx'
import { type Entry, isCurrent, ownEntries, sharedEntries } from './entries.ts'

/** Every page that the person may open: icons on a tablet, icons and names on a desktop. */
export function SideNav() {
  const { detail, me } = useSession()
  const shared = () => sharedEntries.filter((entry) => entry.may(detail(), me()))
  return (
    <nav class="side-nav" aria-label={t('pages')}>
      <For each={ownEntries.filter((entry) => entry.may(detail(), me()))}>
        {(entry) => <SideLink entry={entry} />}
      </For>
      <Show when={shared().length > 0}>
        <Show when={detail()}>
          <h2>{t('shared')}</h2>
        </Show>
        <For each={shared()}>{(entry) => <SideLink entry={entry} />}</For>
      </Show>
    </nav>
  )
}

function SideLink(props: { entry: Entry }) {
  const location = useLocation()
  const { href } = useSession()
  return (
    <a
      href={href(props.entry.path)}
      aria-label={t(props.entry.label)}
      aria-current={isCurrent(props.entry, location.pathname) ? 'page' : undefined}
    >
      <Dynamic component={props.entry.icon} class="icon" />
      <span class="label">{t(props.entry.label)}</span>
    </a>
  )
}
