import { createAsync } from '@solidjs/router'
import { createEffect, createSignal, Show, Suspense } from 'solid-js'
import type { SeasonRow } from '../../../server/seasons/schema.ts'
import { getHead } from '../../data/audit.ts'
import { t } from '../../i18n/history.ts'
import { Notice } from '../notice.tsx'
import { keepHead, seenHead } from './seen-head.ts'

/**
 * This browser as a witness: it remembers the end of the record, and says so when the server's record no
 * longer holds it, which happens when data were put back to an older state (SECURITY D53).
 */
export function RollbackNotice(props: { row: SeasonRow }) {
  const [known, setKnown] = createSignal(false)
  const head = createAsync(() =>
    // What witnesses must not hinder work: a failure here says nothing.
    getHead(props.row.id, seenHead(props.row.clusterId)).catch(() => null),
  )
  createEffect(() => {
    const found = head()
    if (found && found.kept !== false) keepHead(props.row.clusterId, found)
  })
  const accept = () => {
    const found = head()
    if (found) keepHead(props.row.clusterId, found)
    setKnown(true)
  }
  return (
    <Suspense>
      <Show when={head()?.kept === false && !known()}>
        <Notice
          state="bad"
          alert
          action={
            <button class="button" type="button" onClick={accept}>
              {t('rollbackKnown')}
            </button>
          }
        >
          {t('rollback', seenHead(props.row.clusterId)?.split(':')[0] ?? '', head()?.seq ?? 0)}
        </Notice>
      </Show>
    </Suspense>
  )
}
