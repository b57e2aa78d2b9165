import CloudOff from 'lucide-solid/icons/cloud-off'
import { Show } from 'solid-js'
import { offlineSince, probe } from '../../drafts/online.ts'
import { saveState } from '../../drafts/save-state.ts'
import { t } from '../../i18n/app.ts'
import { formatTime } from '../../i18n/days.ts'

/** The line is down: since when, and that work goes on. */
export function OfflineNotice() {
  return (
    <Show when={offlineSince()}>
      {(since) => (
        <div class="notice" data-state="warn">
          <CloudOff class="icon" />
          <p>
            <b>{t('offlineSince', formatTime(since()))}</b> {t('offlineHeld', saveState().held)}
          </p>
          <button class="button" type="button" onClick={() => void probe()}>
            {t('sendNow')}
          </button>
        </div>
      )}
    </Show>
  )
}
