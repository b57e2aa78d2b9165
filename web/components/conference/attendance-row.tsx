import { Show } from 'solid-js'
import { type Attendance, attendanceStates } from '../../../server/conference/schema.ts'
import { t } from '../../i18n/conference.ts'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'
import { useNames } from './names.ts'

type State = Attendance['state']

/** One member: whether it is there, with how many, or who votes for it. */
export function AttendanceRow(props: {
  entry: Attendance
  /** Whether an absent member may be represented. */
  proxies: boolean
  /** Who may vote for an absent one. */
  present: readonly Attendance[]
  onChange: (change: Partial<Attendance>) => void
}) {
  const { nameOf } = useNames()
  const states = () => attendanceStates.filter((state) => state !== 'proxy' || props.proxies)
  const setState = (state: State) =>
    props.onChange({
      state,
      delegates: state === 'present' ? Math.max(1, props.entry.delegates) : 0,
      holderId: state === 'proxy' ? props.entry.holderId : null,
    })
  const ofMember = (label: string) => (
    <>
      {label}
      <span class="visually-hidden">: {nameOf(props.entry.memberId)}</span>
    </>
  )
  return (
    <li>
      <SelectField
        label={nameOf(props.entry.memberId)}
        value={props.entry.state}
        options={states().map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={setState}
      />
      <Show when={props.entry.state === 'present'}>
        <TextField
          label={ofMember(t('delegatesLabel'))}
          inputmode="numeric"
          number
          value={String(props.entry.delegates)}
          onInput={(typed) => props.onChange({ delegates: Number(typed) || 0 })}
        />
      </Show>
      <Show when={props.entry.state === 'proxy'}>
        <SelectField
          label={ofMember(t('holderLabel'))}
          value={props.entry.holderId ?? ''}
          none="–"
          options={props.present.map(({ memberId }) => ({
            value: memberId,
            label: nameOf(memberId),
          }))}
          onChange={(holderId) => props.onChange({ holderId })}
        />
      </Show>
    </li>
  )
}
