import { Field } from '../field.tsx'

/** A day of the calendar, or none; by the browser's own control. */
export function DayField(props: {
  label: string
  value: string | undefined
  onChoose: (day: string | undefined) => void
}) {
  return (
    <Field label={props.label}>
      {(control) => (
        <input
          {...control}
          class="input"
          type="date"
          value={props.value ?? ''}
          onChange={(event) => props.onChoose(event.currentTarget.value || undefined)}
        />
      )}
    </Field>
  )
}
