import { createSignal, For, Show } from 'solid-js'
import type { Conference } from '../../../server/conference/schema.ts'
import { t } from '../../i18n/conference.ts'
import { formatDay } from '../../i18n/days.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/conference.css'
import { Bar } from '../bar.tsx'
import { Dialog } from '../dialog.tsx'
import { Panel } from '../panel.tsx'
import { Status } from '../status.tsx'
import { AttendanceForm } from './attendance-form.tsx'
import { useNames } from './names.ts'

/** Who is there, and whether these are enough for decisions. */
export function AttendancePanel(props: { conference: Conference; onSaid: (text: string) => void }) {
  const { can } = useSeason()
  const { nameOf } = useNames()
  const [editing, setEditing] = createSignal(false)
  const all = () => props.conference.attendance.length
  return (
    <Panel
      title={t('attendance')}
      aside={
        <Status state={props.conference.quorate ? 'ok' : 'warn'}>
          {t(props.conference.quorate ? 'quorate' : 'notQuorate', props.conference.needed)}
        </Status>
      }
      foot={
        <Show when={can('conference.hold')}>
          <button class="button" type="button" onClick={() => setEditing(true)}>
            {t('edit')}
          </button>
        </Show>
      }
    >
      <div class="body stack close">
        <Show when={props.conference.heldOn}>
          {(day) => <p>{t('printHeld', formatDay(day()), props.conference.place)}</p>}
        </Show>
        <p>{t('represented', props.conference.represented, all())}</p>
        <Bar share={props.conference.represented / Math.max(1, all())} />
        <ul class="attendance-list">
          <For each={props.conference.attendance}>
            {(entry) => (
              <li>
                <span>{nameOf(entry.memberId)}</span>
                <Status state={entry.state === 'absent' ? 'none' : 'ok'}>
                  {t(`state.${entry.state}`)}
                  <Show when={entry.state === 'proxy'}>
                    , {t('holder', nameOf(entry.holderId))}
                  </Show>
                  <Show when={entry.delegates > 0}>, {t('delegates', entry.delegates)}</Show>
                </Status>
              </li>
            )}
          </For>
        </ul>
      </div>
      <Dialog open={editing()} onClose={() => setEditing(false)} title={t('editTitle')}>
        <AttendanceForm
          conference={props.conference}
          onCancel={() => setEditing(false)}
          onDone={() => {
            setEditing(false)
            props.onSaid(t('saved'))
          }}
        />
      </Dialog>
    </Panel>
  )
}
