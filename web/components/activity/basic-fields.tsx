import { Show } from 'solid-js'
import type { Activity } from '../../../server/activities/schema.ts'
import { t } from '../../i18n/activity.ts'
import { formatDay, typedDay } from '../../i18n/days.ts'
import { parseDay } from '../../i18n/parse-day.ts'
import { useSeason } from '../../layout-season.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { Notice } from '../notice.tsx'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'
import { fieldChoices, roleChoices } from './choices.ts'
import type { ActivityFormWork } from './create-activity-form.ts'
import { findSimilar } from './similar.ts'

/** The four fields that are enough: what, when, which field, which role; with a look for a double. */
export function BasicFields(props: { work: ActivityFormWork; others: readonly Activity[] }) {
  const { season, href } = useSeason()
  const form = () => props.work.draft.value
  const day = createKeptMemo(() => parseDay(form().startsOn, season().year))
  const similar = createKeptMemo(() => {
    const read = day()
    return findSimilar(props.others, form().title, read.ok ? read.day : '')
  })
  const tidyDay = () => {
    const read = day()
    if (read.ok && form().startsOn !== typedDay(read.day))
      props.work.draft.set({ startsOn: typedDay(read.day) })
    props.work.leave('startsOn')
  }
  return (
    <>
      <TextField
        label={t('what')}
        rows={3}
        placeholder={t('whatExample')}
        value={form().title}
        onInput={(title) => props.work.draft.set({ title })}
        onLeave={() => props.work.leave('title')}
        error={props.work.errors.at('title')}
      />
      <Show when={similar()}>
        {(other) => (
          <Notice state="warn">
            <p class="small" role="status">
              {t('similar', formatDay(other().startsOn), other().title)}{' '}
              <a href={href(`/activities/${other().id}`)}>{t('compare')}</a>
            </p>
          </Notice>
        )}
      </Show>
      <TextField
        label={t('day')}
        hint={t('dayHint', season().year)}
        inputmode="numeric"
        value={form().startsOn}
        onInput={(startsOn) => props.work.draft.set({ startsOn })}
        onLeave={tidyDay}
        error={props.work.errors.at('startsOn')}
      />
      <SelectField
        label={t('field')}
        none={t('choose')}
        value={form().field}
        options={fieldChoices()}
        onChange={(field) => {
          props.work.draft.set({ field })
          props.work.leave('field')
        }}
        error={props.work.errors.at('field')}
      />
      <SelectField
        label={t('role')}
        none={t('choose')}
        value={form().role}
        options={roleChoices()}
        onChange={(role) => {
          props.work.draft.set({ role })
          props.work.leave('role')
        }}
        error={props.work.errors.at('role')}
      />
    </>
  )
}
