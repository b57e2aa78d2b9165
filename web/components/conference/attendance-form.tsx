import { For, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import {
  type Attendance,
  attendanceStates,
  type Conference,
  concernedRules,
} from '../../../server/conference/schema.ts'
import { setConference } from '../../data/conference.ts'
import { t } from '../../i18n/conference.ts'
import { useSeason } from '../../layout-season.tsx'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'
import { ActForm } from './act-form.tsx'
import { useNames } from './names.ts'

type State = Attendance['state']

/** What the lead or the deputy notes when the conference begins, and again when somebody comes late. */
export function AttendanceForm(props: { conference: Conference; onDone: () => void }) {
  const { season } = useSeason()
  const { nameOf } = useNames()
  const [form, setForm] = createStore(structuredClone(props.conference))
  const setState = (index: number, state: State) => {
    const delegates = state === 'present' ? Math.max(1, form.attendance[index]!.delegates) : 0
    const holderId = state === 'proxy' ? form.attendance[index]!.holderId : null
    setForm('attendance', index, { state, delegates, holderId })
  }
  const states = () => attendanceStates.filter((state) => state !== 'proxy' || form.proxies)
  const save = async () => {
    const { version, quorate, represented, needed, ...input } = form
    await setConference(season().id, version, { ...input, heldOn: input.heldOn || null })
    props.onDone()
  }
  return (
    <ActForm label={t('save')} act={save}>
      <div class="fields">
        <TextField
          label={t('heldOn')}
          value={form.heldOn ?? ''}
          placeholder="2023-12-10"
          onInput={(day) => setForm('heldOn', day)}
        />
        <TextField label={t('place')} value={form.place} onInput={(v) => setForm('place', v)} />
        <TextField
          label={t('minutes')}
          value={form.minutes}
          onInput={(v) => setForm('minutes', v)}
        />
        <TextField
          label={t('quorum')}
          hint={t('quorumHint')}
          value={form.quorum}
          onInput={(v) => setForm('quorum', v)}
        />
        <SelectField
          label={t('concerned')}
          value={form.concerned}
          options={concernedRules.map((value) => ({ value, label: t(`concerned.${value}`) }))}
          onChange={(value) => setForm('concerned', value)}
        />
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={form.proxies}
          onChange={(event) => setForm('proxies', event.currentTarget.checked)}
        />
        <span>{t('proxies')}</span>
      </label>
      <For each={form.attendance}>
        {(entry, index) => (
          <div class="fields">
            <SelectField
              label={t('stateOf', nameOf(entry.memberId))}
              value={entry.state}
              options={states().map((value) => ({ value, label: t(`state.${value}`) }))}
              onChange={(state) => setState(index(), state)}
            />
            <Show when={entry.state === 'present'}>
              <TextField
                label={t('delegatesOf', nameOf(entry.memberId))}
                inputmode="numeric"
                value={String(entry.delegates)}
                onInput={(v) => setForm('attendance', index(), 'delegates', Number(v) || 0)}
              />
            </Show>
            <Show when={entry.state === 'proxy'}>
              <SelectField
                label={t('holderOf', nameOf(entry.memberId))}
                value={entry.holderId ?? ''}
                none="–"
                options={form.attendance
                  .filter((each) => each.state === 'present')
                  .map(({ memberId }) => ({ value: memberId, label: nameOf(memberId) }))}
                onChange={(id) => setForm('attendance', index(), 'holderId', id)}
              />
            </Show>
          </div>
        )}
      </For>
    </ActForm>
  )
}
