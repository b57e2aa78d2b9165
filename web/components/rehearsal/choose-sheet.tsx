import { createAsync } from '@solidjs/router'
import Upload from 'lucide-solid/icons/upload'
import { Show } from 'solid-js'
import { getDrafts } from '../../data/drafts.ts'
import { formatInstant } from '../../i18n/days.ts'
import { t } from '../../i18n/rehearsal.ts'
import { useSeason } from '../../layout-season.tsx'
import { SelectField } from '../select-field.tsx'
import type { Chosen } from './create-rehearsal.ts'

/** The other sheet: a draft of the cluster for those who may read them, or a file. */
export function ChooseSheet(props: { chosen: Chosen | null; onChoose: (chosen: Chosen) => void }) {
  const { season, can } = useSeason()
  const drafts = createAsync(async () => (can('draft.read') ? getDrafts(season().id) : []))
  let input!: HTMLInputElement
  const read = async (file: File | undefined) => {
    if (file) props.onChoose({ file: file.name, text: await file.text() })
  }
  const draft = () => (props.chosen && 'draft' in props.chosen ? props.chosen.draft : '')
  return (
    <>
      <Show when={drafts()?.length}>
        <SelectField
          label={t('sheet')}
          none={t('chooseSheet')}
          value={draft()}
          options={(drafts() ?? []).map(({ id, title, updatedAt }) => ({
            value: id,
            label: t('draft', title, formatInstant(updatedAt)),
          }))}
          onChange={(id) => id && props.onChoose({ draft: id })}
        />
      </Show>
      <button type="button" class="button" onClick={() => input.click()}>
        <Upload class="icon" aria-hidden="true" />
        {t('file')}
      </button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={t('file')}
        onChange={(event) => {
          void read(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
