import type { Activity } from '../../../server/activities/schema.ts'
import { t } from '../../i18n/activity.ts'
import { formatInstant } from '../../i18n/days.ts'
import { Conflict } from '../conflict.tsx'
import type { ActivityFormWork } from './create-activity-form.ts'
import { type ActivityForm, formOf } from './form-value.ts'

const labels = {
  title: 'what',
  startsOn: 'day',
  endsOn: 'until',
  place: 'place',
  partners: 'partners',
  countries: 'countries',
  people: 'people',
  moneyAmount: 'money',
  documents: 'documents',
  result: 'result',
} as const satisfies Partial<Record<keyof ActivityForm, string>>

/** What another person saved while this form was open, field by field beside what is typed here. */
export function ActivityConflict(props: { work: ActivityFormWork; theirs: Activity }) {
  const rows = () => {
    const mine = props.work.draft.value
    const theirs = formOf(props.theirs)
    const words = (form: ActivityForm) => ({
      field: form.field && t(`field.${form.field}`),
      role: form.role && t(`role.${form.role}`),
      evidence: form.evidence.map(({ name }) => name).join('; '),
    })
    const typed = (Object.keys(labels) as (keyof typeof labels)[]).map((key) => ({
      label: t(labels[key]),
      mine: String(mine[key]).trim(),
      theirs: String(theirs[key]),
    }))
    const chosen = (['field', 'role', 'evidence'] as const).map((key) => ({
      label: t(key),
      mine: words(mine)[key],
      theirs: words(theirs)[key],
    }))
    return [...typed, ...chosen].filter((row) => row.mine !== row.theirs)
  }
  return (
    <Conflict
      title={t('conflictTitle', formatInstant(props.theirs.updatedAt))}
      who={t('conflictWho', props.theirs.updatedBy)}
      rows={rows()}
      keepMine={props.work.keepMine}
      takeTheirs={props.work.takeTheirs}
    />
  )
}
