import { t } from '../../i18n/activity.ts'
import { typedDay } from '../../i18n/days.ts'
import { parseDay } from '../../i18n/parse-day.ts'
import { useSeason } from '../../layout-season.tsx'
import { TextField } from '../text-field.tsx'
import type { ActivityFormWork } from './create-activity-form.ts'

export function EndDayField(props: { work: ActivityFormWork }) {
  const { season } = useSeason()
  const tidy = () => {
    const read = parseDay(props.work.draft.value.endsOn, season().year)
    if (read.ok) props.work.draft.set({ endsOn: typedDay(read.day) })
    props.work.leave('endsOn')
  }
  return (
    <TextField
      label={t('until')}
      inputmode="numeric"
      value={props.work.draft.value.endsOn}
      onInput={(endsOn) => props.work.draft.set({ endsOn })}
      onLeave={tidy}
      error={props.work.errors.at('endsOn')}
    />
  )
}
