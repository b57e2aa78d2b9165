import { t } from '../../i18n/activity.ts'
import { formatNumber } from '../../i18n/numbers.ts'
import { hasWords } from '../../i18n/quantities.ts'
import { t as quantity } from '../../i18n/quantity.ts'
import { TextField } from '../text-field.tsx'
import type { ActivityFormWork } from './create-activity-form.ts'
import { parsePeople } from './read-form.ts'

/** How many took part. "20 người" is read too; on leaving, the number alone stays. */
export function PeopleField(props: { work: ActivityFormWork }) {
  const typed = () => props.work.draft.value.people
  const meant = () => {
    const read = parsePeople(typed())
    return read.ok ? formatNumber(read.decimal) : undefined
  }
  const hint = () =>
    meant() && hasWords(typed()) ? quantity('understood', t('peopleCount', meant()!)) : undefined
  const tidy = () => {
    const number = meant()
    if (number !== undefined && number !== typed()) props.work.draft.set({ people: number })
    props.work.leave('people')
  }
  return (
    <TextField
      label={t('people')}
      inputmode="numeric"
      number
      value={typed()}
      onInput={(people) => props.work.draft.set({ people })}
      onLeave={tidy}
      hint={hint()}
      error={props.work.errors.at('people')}
    />
  )
}
