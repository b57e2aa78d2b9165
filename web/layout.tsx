import { type RouteSectionProps, useLocation } from '@solidjs/router'
import Info from 'lucide-solid/icons/info'
import { createEffect, ErrorBoundary, on, Show, Suspense } from 'solid-js'
import { BottomNav } from './components/app/bottom-nav.tsx'
import { OfflineNotice } from './components/app/offline-notice.tsx'
import { SideNav } from './components/app/side-nav.tsx'
import { TopBar } from './components/app/top-bar.tsx'
import { Failure } from './components/failure.tsx'
import { RollbackNotice } from './components/history/rollback-notice.tsx'
import { LateSkeleton } from './components/late-skeleton.tsx'
import { t } from './i18n/app.ts'
import { useSession } from './layout-signed.tsx'

/** Pages whose work needs the whole width: the side bar stays a rail. */
const widePages = /^\/(review|criteria)(\/|$)/

/** The frame of every page for people who are signed in. */
export function ShellLayout(props: RouteSectionProps) {
  const location = useLocation()
  const { row } = useSession()
  let main!: HTMLElement
  // Readers of the screen start at the new page, not where the link was.
  createEffect(
    on(
      () => location.pathname,
      () => main.focus({ preventScroll: true }),
      { defer: true },
    ),
  )
  return (
    <div class="app-shell" classList={{ wide: widePages.test(location.pathname) }}>
      <a class="skip-link" href="#main" target="_self">
        {t('skip')}
      </a>
      <TopBar />
      <SideNav />
      <main id="main" tabindex="-1" ref={main}>
        <div class="page">
          <OfflineNotice />
          <Show when={row()}>{(season) => <RollbackNotice row={season()} />}</Show>
          <Show when={row()?.model}>
            <p class="model-note">
              <Info class="icon" />
              {t('modelSheet')}
            </p>
          </Show>
          <ErrorBoundary fallback={(error, reset) => <Failure error={error} retry={reset} />}>
            <Suspense fallback={<LateSkeleton />}>{props.children}</Suspense>
          </ErrorBoundary>
        </div>
      </main>
      <BottomNav />
    </div>
  )
}
