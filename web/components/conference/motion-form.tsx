import { For, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { NewMotion } from '../../../server/ballots/schema.ts'
import { proposeMotion } from '../../data/conference.ts'
import { t } from '../../i18n/conference.ts'
import { useSeason } from '../../layout-season.tsx'
import { newId } from '../../new-id.ts'
import { ActForm } from '../act-form.tsx'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'

const modes = ['secret', 'open'] as const
const custodies = ['server', 'tellers'] as const
const bases = ['present', 'all', 'valid'] as const
const thresholds = ['more_than', 'at_least'] as const

/** Puts a question to the vote, with all that its result will be judged by. */
export function MotionForm(props: { start: NewMotion; onDone: () => void }) {
  const { season } = useSeason()
  const [form, setForm] = createStore({ ...props.start })
  const key = newId()
  const save = async () => {
    await proposeMotion(season().id, { ...form }, key)
    props.onDone()
  }
  const setMode = (mode: NewMotion['mode']) =>
    setForm({ mode, custody: mode === 'open' ? 'none' : 'server', tellerMembers: [] })
  const setCustody = (custody: NewMotion['custody']) =>
    setForm({ custody, tellerMembers: custody === 'tellers' ? ['', ''] : [] })
  return (
    <ActForm label={t('formSave')} act={save} onCancel={props.onDone}>
      <TextField
        label={t('formName')}
        rows={2}
        value={form.title}
        onInput={(v) => setForm('title', v)}
      />
      <TextField
        label={t('formDetail')}
        rows={2}
        value={form.detail}
        onInput={(v) => setForm('detail', v)}
      />
      <div class="fields">
        <SelectField
          class="whole"
          label={t('formMode')}
          value={form.mode}
          options={modes.map((value) => ({ value, label: t(`modeOf.${value}`) }))}
          onChange={setMode}
        />
        <Show when={form.mode === 'secret'}>
          <SelectField
            class="whole"
            label={t('formCustody')}
            value={form.custody === 'none' ? 'server' : form.custody}
            options={custodies.map((value) => ({ value, label: t(`custody.${value}`) }))}
            onChange={setCustody}
          />
        </Show>
        <Show when={form.custody === 'tellers'}>
          <For each={[0, 1] as const}>
            {(place) => (
              <SelectField
                label={t('formTeller', place + 1)}
                value={form.tellerMembers[place] ?? ''}
                none="–"
                options={season().members.map(({ id, shortName }) => ({
                  value: id,
                  label: shortName,
                }))}
                onChange={(id) => setForm('tellerMembers', place, id)}
              />
            )}
          </For>
        </Show>
        <SelectField
          label={t('formThreshold')}
          value={form.threshold}
          options={thresholds.map((value) => ({ value, label: t(`threshold.${value}`) }))}
          onChange={(threshold) => setForm('threshold', threshold)}
        />
        <TextField
          label={t('formFraction')}
          value={form.fraction}
          onInput={(v) => setForm('fraction', v)}
        />
        <SelectField
          label={t('formBase')}
          value={form.base}
          options={bases.map((value) => ({ value, label: t(`base.${value}`) }))}
          onChange={(base) => setForm('base', base)}
        />
      </div>
    </ActForm>
  )
}
