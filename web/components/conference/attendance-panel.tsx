import { createSignal, For, Show } from 'solid-js'
import type { Conference } from '../../../server/conference/schema.ts'
import { confirmConference } from '../../data/conference.ts'
import { t } from '../../i18n/conference.ts'
import { formatDay } from '../../i18n/days.ts'
import { useSeason } from '../../layout-season.tsx'
import '../../styles/components/conference.css'
import { ActForm } from '../act-form.tsx'
import { Bar } from '../bar.tsx'
import { Dialog } from '../dialog.tsx'
import { Notice } from '../notice.tsx'
import { Panel } from '../panel.tsx'
import { Status } from '../status.tsx'
import { AttendanceForm } from './attendance-form.tsx'
import { useNames } from './names.ts'

const looks = { present: 'ok', proxy: 'ok', absent: 'none' } as const

function holds({ rules, members }: Conference['waiting']): boolean {
  return rules || members.length > 0
}

/** Who is there, and whether these are enough for decisions. */
export function AttendancePanel(props: { conference: Conference; onSaid: (text: string) => void }) {
  const { can } = useSeason()
  const { nameOf } = useNames()
  const [editing, setEditing] = createSignal(false)
  const all = () => props.conference.attendance.length
  const waits = (id: string) => props.conference.waiting.members.includes(id)
  const isWaiting = () => holds(props.conference.waiting)
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
                <Status state={waits(entry.memberId) ? 'warn' : looks[entry.state]}>
                  {t(props.conference.version === 0 ? 'notTaken' : `state.${entry.state}`)}
                  <Show when={entry.state === 'proxy'}>
                    , {t('holder', nameOf(entry.holderId))}
                  </Show>
                  <Show when={entry.delegates > 0}>, {t('delegates', entry.delegates)}</Show>
                  <Show when={waits(entry.memberId)}>, {t('unconfirmed')}</Show>
                </Status>
              </li>
            )}
          </For>
        </ul>
        <Show when={isWaiting()}>
          <Confirmation {...props} />
        </Show>
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

/** What one person wrote down holds when another one has said so. */
function Confirmation(props: { conference: Conference; onSaid: (text: string) => void }) {
  const { season } = useSeason()
  const { namesOf } = useNames()
  const may = () => props.conference.confirmable
  const confirm = async () => {
    await confirmConference(season().id, props.conference.version)
    props.onSaid(t('confirmed'))
  }
  return (
    <>
      <Notice state="warn">
        {t('waitsToConfirm')} <Show when={props.conference.waiting.rules}>{t('waitsRules')}</Show>
      </Notice>
      <Show when={holds(may())}>
        <ActForm label={t('confirmAttendance')} act={confirm}>
          <p class="soft small">
            <Show when={may().members.length > 0}>{t('confirms', namesOf(may().members))} </Show>
            <Show when={may().rules}>{t('confirmsRules')}</Show>
          </p>
        </ActForm>
      </Show>
    </>
  )
}
