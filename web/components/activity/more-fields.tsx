import { t } from '../../i18n/activity.ts'
import { TextField } from '../text-field.tsx'
import type { ActivityFormWork } from './create-activity-form.ts'
import { EndDayField } from './end-day-field.tsx'
import type { ActivityForm } from './form-value.ts'
import { JointField } from './joint-field.tsx'
import { MoneyField } from './money-field.tsx'
import { PeopleField } from './people-field.tsx'

type TextKey = 'place' | 'partners' | 'countries' | 'documents' | 'result'

/** What may be added to an activity now or later. */
export function MoreFields(props: { work: ActivityFormWork }) {
  const field = (key: TextKey) => ({
    value: props.work.draft.value[key],
    onInput: (value: string) => props.work.draft.set({ [key]: value } as Partial<ActivityForm>),
    onLeave: () => props.work.leave(key),
    get error() {
      return props.work.errors.at(key)
    },
  })
  return (
    <>
      <EndDayField work={props.work} />
      <TextField label={t('place')} {...field('place')} />
      <TextField label={t('partners')} hint={t('partnersHint')} {...field('partners')} />
      <TextField label={t('countries')} hint={t('countriesHint')} {...field('countries')} />
      <PeopleField work={props.work} />
      <MoneyField work={props.work} />
      <JointField work={props.work} />
      <TextField label={t('documents')} hint={t('documentsHint')} {...field('documents')} />
      <TextField label={t('result')} rows={3} {...field('result')} />
    </>
  )
}
