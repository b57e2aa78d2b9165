import { Show } from 'solid-js'
import { t } from '../../i18n/activity.ts'
import { useSeason } from '../../layout-season.tsx'
import { SelectField } from '../select-field.tsx'

/** Whose activities are shown: once the members see one another's, or for the lead whose sheet was submitted. */
export function MemberChoice(props: { shown: string; onChoose: (memberId: string) => void }) {
  const { season, own, can } = useSeason()
  const open = () =>
    season().members.filter(
      ({ id, sheetState }) => id === own()?.id || can('standings.read') || sheetState !== 'draft',
    )
  return (
    <Show when={can('standings.read') && open().length > 1}>
      <SelectField
        label={t('filterMember')}
        value={props.shown}
        options={open().map(({ id, shortName }) => ({ value: id, label: shortName }))}
        onChange={props.onChoose}
      />
    </Show>
  )
}
