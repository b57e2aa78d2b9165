import { createAsync } from '@solidjs/router'
import ChevronRight from 'lucide-solid/icons/chevron-right'
import { createSignal, For, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { AdminSeason, NewSeason } from '../../../server/admin/schema.ts'
import { type FieldProblem, isProblem } from '../../api.ts'
import { createSeason, getClusters } from '../../data/admin.ts'
import { t } from '../../i18n/admin.ts'
import { typedDay } from '../../i18n/days.ts'
import { parseDay } from '../../i18n/parse-day.ts'
import { newId } from '../../new-id.ts'
import '../../styles/components/fold.css'
import { Field, focusFirstError } from '../field.tsx'
import { createFieldErrors } from '../field-errors.ts'
import { Notice } from '../notice.tsx'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'

/** Makes a season from a season file; a file with faults is shown with each of them and its place. */
export function NewSeasonForm(props: { onCreated: (season: AdminSeason) => void }) {
  const clusters = createAsync(() => getClusters())
  const [form, setForm] = createStore({
    ...{ clusterId: '', startsOn: '', endsOn: '' },
    phase: 'record' as NewSeason['phase'],
  })
  const [file, setFile] = createSignal<{ name: string; text: string } | null>(null)
  const [faults, setFaults] = createSignal<readonly FieldProblem[]>([])
  const errors = createFieldErrors(['file', 'clusterId', 'startsOn', 'endsOn'])
  const year = new Date().getFullYear()

  const choose = async (chosen: File | undefined) => {
    setFaults([])
    errors.put('file', undefined)
    setFile(chosen ? { name: chosen.name, text: await chosen.text() } : null)
  }
  const dayOf = (key: 'startsOn' | 'endsOn') => {
    const read = parseDay(form[key], year)
    if (!read.ok) errors.code(key, read.code === 'day.missing' ? 'field.missing' : read.code)
    return read.ok ? read.day : ''
  }
  const tidy = (key: 'startsOn' | 'endsOn') => {
    const read = parseDay(form[key], year)
    if (read.ok) setForm(key, typedDay(read.day))
  }
  const create = async () => {
    errors.clear()
    setFaults([])
    const startsOn = dayOf('startsOn')
    const endsOn = dayOf('endsOn')
    const text = file()?.text
    if (!text) errors.code('file', 'field.missing')
    if (errors.any() || !text) return
    const clusterId = form.clusterId || clusters()?.[0]?.id
    try {
      const season = {
        file: text,
        startsOn,
        endsOn,
        phase: form.phase,
        ...(clusterId && { clusterId }),
      }
      props.onCreated(await createSeason(season, newId()))
      setFile(null)
    } catch (error) {
      if (isProblem(error, 'season.file_refused')) setFaults(error.errors)
      else errors.take(error)
    }
  }

  return (
    <details class="fold">
      <summary>
        <ChevronRight class="icon" />
        <b>{t('newSeason')}</b>
      </summary>
      <form
        class="body stack close"
        onSubmit={async (event) => {
          event.preventDefault()
          const element = event.currentTarget
          await create()
          focusFirstError(element)
        }}
      >
        <p class="soft">{t('newSeasonHint')}</p>
        <Show when={errors.rest()}>
          {(message) => (
            <Notice state="bad" alert>
              {message()}
            </Notice>
          )}
        </Show>
        <Field
          label={t('file')}
          error={errors.at('file')}
          hint={file() && t('fileChosen', file()!.name)}
        >
          {(control) => (
            <input
              {...control}
              class="input"
              type="file"
              accept=".json,application/json"
              onChange={(event) => void choose(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
        <Show when={faults().length > 0}>
          <Notice state="bad" alert>
            <p>{t('faults')}</p>
            <ul class="points-list">
              <For each={faults()}>
                {(fault) => (
                  <li>
                    <code>{fault.path}</code>
                    <span>{fault.message}</span>
                  </li>
                )}
              </For>
            </ul>
          </Notice>
        </Show>
        <div class="fields roomy">
          <Show when={(clusters()?.length ?? 0) > 1}>
            <SelectField
              label={t('cluster')}
              value={form.clusterId || (clusters()?.[0]?.id ?? '')}
              options={(clusters() ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(clusterId) => setForm({ clusterId })}
              error={errors.at('clusterId')}
            />
          </Show>
          <For each={['startsOn', 'endsOn'] as const}>
            {(key) => (
              <TextField
                label={t(key)}
                inputmode="numeric"
                value={form[key]}
                onInput={(text) => setForm(key, text)}
                onLeave={() => tidy(key)}
                error={errors.at(key)}
              />
            )}
          </For>
          <SelectField
            label={t('begins')}
            hint={t('beginsHint')}
            value={form.phase}
            options={[
              { value: 'record', label: t('beginsRecord') },
              { value: 'setup', label: t('beginsSetup') },
            ]}
            onChange={(phase) => setForm({ phase })}
          />
        </div>
        <p>
          <button class="button primary" type="submit">
            {t('create')}
          </button>
        </p>
      </form>
    </details>
  )
}
