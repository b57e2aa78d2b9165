import { createAsync } from '@solidjs/router'
import { Show } from 'solid-js'
import { getChanges } from '../../data/adoption.ts'
import { t } from '../../i18n/adoption.ts'
import { useSeason } from '../../layout-season.tsx'
import { Notice } from '../notice.tsx'

/** Under the sheet's heading: that it was changed, and that a change waits. */
export function ChangesNotice() {
  const { season, href } = useSeason()
  const changes = createAsync(() => getChanges(season().id), { initialValue: [] })
  const waits = () => changes().some(({ state }) => state === 'waiting')
  return (
    <Show when={changes().length > 0}>
      <Show
        when={waits()}
        fallback={
          <p>
            <a href={href('/criteria/changes')}>{t('changesLink', season().sheetVersion)}</a>
          </p>
        }
      >
        <Notice
          state="warn"
          action={
            <a class="button" href={href('/criteria/changes')}>
              {t('see')}
            </a>
          }
        >
          {t('waitingNotice')}
        </Notice>
      </Show>
    </Show>
  )
}
