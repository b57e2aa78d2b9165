import { type RouteSectionProps, useIsRouting } from '@solidjs/router'
import { createEffect, ErrorBoundary, Show, Suspense } from 'solid-js'
import { Failure } from './components/failure.tsx'
import { LateSkeleton } from './components/late-skeleton.tsx'
import { locale } from './i18n/locale.ts'

/** What stands around every page, signed in or not: waiting and failing, once. */
export function RootLayout(props: RouteSectionProps) {
  const routing = useIsRouting()
  createEffect(() => {
    document.documentElement.lang = locale()
  })
  return (
    <>
      <Show when={routing()}>
        <div class="route-progress" />
      </Show>
      <ErrorBoundary
        fallback={(error, reset) => (
          <main class="alone">
            <Failure error={error} retry={reset} whole />
          </main>
        )}
      >
        <Suspense fallback={<LateSkeleton />}>{props.children}</Suspense>
      </ErrorBoundary>
    </>
  )
}
