import { createSignal, Show } from 'solid-js'
import type { CheckDetail } from '../../../server/checks/schema.ts'
import { sendCheck } from '../../data/checks.ts'
import { t } from '../../i18n/checks.ts'
import { formatInstant } from '../../i18n/days.ts'
import { useSeason } from '../../layout-season.tsx'
import { newId } from '../../new-id.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { Panel } from '../panel.tsx'
import { Status } from '../status.tsx'

/** What is still to be looked at, and the sending of the whole. */
export function SendBar(props: { check: CheckDetail }) {
  const { season, can } = useSeason()
  const [asking, setAsking] = createSignal(false)
  const key = newId()
  const left = () => props.check.of - props.check.done
  return (
    <Panel title={t('send')}>
      <div class="body stack close">
        <Show
          when={props.check.sentAt === null}
          fallback={
            <Status state="ok">{t('sent', formatInstant(props.check.sentAt ?? ''))}</Status>
          }
        >
          <Status state={left() > 0 ? 'none' : 'ok'}>
            {left() > 0 ? t('left', left()) : t('complete')}
          </Status>
          <Show when={can('check.send')} fallback={<p class="soft">{t('sendBy')}</p>}>
            <p>
              <button
                type="button"
                class="button primary"
                aria-disabled={left() > 0}
                onClick={() => left() === 0 && setAsking(true)}
              >
                {t('send')}
              </button>
            </p>
          </Show>
        </Show>
      </div>
      <ConfirmDialog
        open={asking()}
        title={t('sendTitle')}
        label={t('send')}
        act={() => sendCheck(season().id, props.check.id, key)}
        onClose={() => setAsking(false)}
      >
        {t('sendSure')}
      </ConfirmDialog>
    </Panel>
  )
}
