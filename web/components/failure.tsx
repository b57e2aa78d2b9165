import { Navigate, useLocation } from '@solidjs/router'
import { Match, Show, Switch } from 'solid-js'
import { isProblem } from '../api.ts'
import { t } from '../i18n/app.ts'
import { problemText } from '../i18n/problem.ts'
import { Notice } from './notice.tsx'

/** A page that could not be shown: what happened, what now, and the code to tell. */
export function Failure(props: { error: unknown; retry: () => void; whole?: boolean }) {
  const location = useLocation()
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
              <button class="button" type="button" onClick={() => props.retry()}>
                {t('tryAgain')}
              </button>
            }
          >
            {problemText(props.error)}
          </Notice>
          <Show when={isProblem(props.error) && props.error.requestId}>
            {(code) => <p class="small soft">{t('requestCode', code())}</p>}
          </Show>
        </div>
      </Match>
    </Switch>
  )
}
