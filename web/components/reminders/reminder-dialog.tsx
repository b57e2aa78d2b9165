import { createAsync } from '@solidjs/router'
import { Show, Suspense } from 'solid-js'
import { getReminderPreview } from '../../data/reminders.ts'
import { t } from '../../i18n/reminders.ts'
import { t as words } from '../../i18n/season.ts'
import { useSeason } from '../../layout-season.tsx'
import { Dialog } from '../dialog.tsx'
import { ReminderForm } from './reminder-form.tsx'

/** Reminds members that are behind; who, how many mails and what they say is seen before. */
export function ReminderDialog(props: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('title')}>
      <Suspense fallback={<p class="soft small">{words('openCounting')}</p>}>
        <Loaded onClose={props.onClose} />
      </Suspense>
    </Dialog>
  )
}

function Loaded(props: { onClose: () => void }) {
  const { season } = useSeason()
  const preview = createAsync(() => getReminderPreview(season().id))
  return (
    <Show when={preview()}>
      {(loaded) => (
        <Show
          when={loaded().behind.length > 0}
          fallback={
            <>
              <p>{t('nobody')}</p>
              <p>
                <button class="button" type="button" onClick={() => props.onClose()}>
                  {t('close')}
                </button>
              </p>
            </>
          }
        >
          <ReminderForm preview={loaded()} onClose={props.onClose} />
        </Show>
      )}
    </Show>
  )
}
