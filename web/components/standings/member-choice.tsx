import '../../styles/components/swatch.css'
import '../../styles/components/filter-bar.css'
import { Show } from 'solid-js'
import { useSeason } from '../../layout-season.tsx'
import { SelectField } from '../select-field.tsx'

/** A member of the season, chosen from the roll. */
export function MemberChoice(props: {
  label: string
  /** Classes of the mark that stands for this side in tables and charts. */
  swatch?: string
  value: string
  /** The line for "all of them"; without it a member is always chosen. */
  none?: string
  onChoose: (memberId: string) => void
}) {
  const { season } = useSeason()
  return (
    <SelectField
      label={
        <>
          <Show when={props.swatch}>{(classes) => <span class={classes()} />}</Show>
          {props.label}
        </>
      }
      value={props.value}
      {...(props.none === undefined ? {} : { none: props.none })}
      options={season().members.map(({ id, shortName }) => ({ value: id, label: shortName }))}
      onChange={props.onChoose}
    />
  )
}
