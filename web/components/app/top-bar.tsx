import { Show } from 'solid-js'
import { t } from '../../i18n/app.ts'
import { dayInVietnam, formatDay } from '../../i18n/days.ts'
import { useSession } from '../../layout-signed.tsx'
import { AccountMenu } from './account-menu.tsx'
import { Brand } from './brand.tsx'
import { SaveStateLine } from './save-state.tsx'
import { SeasonMenu } from './season-menu.tsx'

/** On every page: which season, which phase, whether all is saved, whose account. */
export function TopBar() {
  const { row, href } = useSession()
  return (
    <header class="top-bar">
      <a class="brand" href={href('/')} aria-label={t('home')}>
        <Brand />
      </a>
      <SeasonMenu />
      <Show when={row()}>
        {(season) => (
          <p class="phase">
            <b>{t(`phase.${season().phase}`)}</b>
            <Show
              when={season().phase === 'record' && dayInVietnam(new Date()) <= season().endsOn}
              fallback={<span>{t(`phaseNow.${season().phase}`)}</span>}
            >
              <span>{t('recordUntil', formatDay(season().endsOn))}</span>
            </Show>
          </p>
        )}
      </Show>
      <SaveStateLine />
      <AccountMenu />
    </header>
  )
}
