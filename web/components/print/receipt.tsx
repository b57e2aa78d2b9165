import { createAsync } from '@solidjs/router'
import { For, Show, Suspense } from 'solid-js'
import type { Result } from '../../../scoring/model/result.ts'
import { getHead } from '../../data/audit.ts'
import { formatInstant } from '../../i18n/days.ts'
import { t } from '../../i18n/print.ts'
import { useSeason } from '../../layout-season.tsx'
import { checkCode } from './check-code.ts'

/** Who gets the document, and by what anybody can check it: sheet version, hour, check code, end of the record. */
export function Receipt(props: {
  recipients: readonly string[]
  sheetVersion: number
  /** The result in Vietnamese, as the command line computes it. */
  result: Result
}) {
  const { season } = useSeason()
  const head = createAsync(() => getHead(season().id))
  const code = createAsync(() => checkCode(props.result))
  return (
    <footer class="receipt">
      <p class="sent-to">
        <b>{t.receipt('to')}</b>
        <For each={props.recipients}>
          {(recipient) => (
            <>
              <br />
              {recipient}
            </>
          )}
        </For>
      </p>
      <p class="digest">
        <Suspense>
          <Show when={code()}>
            {(shown) =>
              t.receipt(
                'foot',
                props.sheetVersion,
                formatInstant(new Date().toISOString()),
                shown(),
              )
            }
          </Show>
        </Suspense>{' '}
        {t.receipt('recompute')}
        <Suspense>
          <Show when={head()}>
            {(end) => (
              <>
                <br />
                {t.receipt('head', `${end().seq}:${end().hash}`)}
              </>
            )}
          </Show>
        </Suspense>
      </p>
    </footer>
  )
}
