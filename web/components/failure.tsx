import { Navigate, useLocation } from '@solidjs/router'
import { createEffect, Match, on, Show, Switch } from 'solid-js'
import { isProblem } from '../api.ts'
import { t } from '../i18n/app.ts'
import { isLostChunk, problemText } from '../i18n/problem.ts'
import { Notice } from './notice.tsx'

/** A page that could not be shown: what happened, what now, and the code to tell. */
export function Failure(props: { error: unknown; retry: () => void; whole?: boolean }) {
  const location = useLocation()
  // Another page is another try: the boundary would go on showing this one's failure.
  createEffect(
    on(
      () => location.pathname,
      () => props.retry(),
      { defer: true },
    ),
  )
  const retry = () => (isLostChunk(props.error) ? window.location.reload() : props.retry())
  const here = () => location.pathname + location.search
  return (
    <Switch>
      <Match when={isProblem(props.error, 'session.missing')}>
        <Navigate href={`/login?next=${encodeURIComponent(here())}`} />
      </Match>
      <Match when={true}>
        <div class="stack close" classList={{ page: Boolean(props.whole) }}>
          <h1>{t('failed')}</h1>
          <Notice
            state="bad"
            alert
            action={
              <button class="button" type="button" onClick={retry}>
                {t('tryAgain')}
              </button>
            }
          >
            {problemText(props.error)}
          </Notice>
          <Show when={isProblem(props.error) && props.error.status >= 500 && props.error.requestId}>
            {(code) => <p class="small soft">{t('requestCode', code())}</p>}
          </Show>
        </div>
      </Match>
    </Switch>
  )
}
