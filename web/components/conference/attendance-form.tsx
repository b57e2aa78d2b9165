import { createSignal, Index, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { type Conference, concernedRules } from '../../../server/conference/schema.ts'
import { errorText } from '../../../server/errors/schema.ts'
import { setConference } from '../../data/conference.ts'
import { t } from '../../i18n/conference.ts'
import { typedDay } from '../../i18n/days.ts'
import { locale } from '../../i18n/locale.ts'
import { parseDay } from '../../i18n/parse-day.ts'
import { useSeason } from '../../layout-season.tsx'
import { ActForm } from '../act-form.tsx'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'
import { AttendanceRow } from './attendance-row.tsx'

/** What the lead or the deputy notes when the conference begins, and again when somebody comes late. */
export function AttendanceForm(props: {
  conference: Conference
  onDone: () => void
  onCancel: () => void
}) {
  const { season } = useSeason()
  const [form, setForm] = createStore(structuredClone(props.conference))
  const [heldOn, setHeldOn] = createSignal(form.heldOn ? typedDay(form.heldOn) : '')
  const [dayError, setDayError] = createSignal<string>()
  const readDay = () => (heldOn().trim() === '' ? null : parseDay(heldOn(), season().year))
  const tidy = () => {
    const read = readDay()
    if (read?.ok) setHeldOn(typedDay(read.day))
  }
  const save = async () => {
    const day = readDay()
    setDayError(day && !day.ok ? errorText(day.code, locale()) : undefined)
    if (day && !day.ok) return
    const { version, quorate, represented, needed, waiting, confirmable, ...input } = form
    await setConference(season().id, version, { ...input, heldOn: day?.day ?? null })
    props.onDone()
  }
  const allPresent = () =>
    setForm('attendance', {}, ({ delegates }) => ({
      state: 'present' as const,
      delegates: Math.max(1, delegates),
      holderId: null,
    }))
  return (
    <ActForm label={t('save')} act={save} onCancel={props.onCancel}>
      <div class="fields">
        <TextField
          label={t('heldOn')}
          hint={t('heldOnHint')}
          inputmode="numeric"
          value={heldOn()}
          onInput={setHeldOn}
          onLeave={tidy}
          error={dayError()}
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
      </div>
      <SelectField
        label={t('concerned')}
        value={form.concerned}
        options={concernedRules.map((value) => ({ value, label: t(`concerned.${value}`) }))}
        onChange={(value) => setForm('concerned', value)}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={form.proxies}
          onChange={(event) => setForm('proxies', event.currentTarget.checked)}
        />
        <span>{t('proxies')}</span>
      </label>
      <Show when={form.attendance.some(({ state }) => state === 'absent')}>
        <p class="row">
          <button class="button" type="button" onClick={allPresent}>
            {t('allPresent')}
          </button>
        </p>
      </Show>
      <ul class="attendance-rows">
        <Index each={form.attendance}>
          {(entry, index) => (
            <AttendanceRow
              entry={entry()}
              proxies={form.proxies}
              present={form.attendance.filter(({ state }) => state === 'present')}
              onChange={(change) => setForm('attendance', index, change)}
            />
          )}
        </Index>
      </ul>
    </ActForm>
  )
}
