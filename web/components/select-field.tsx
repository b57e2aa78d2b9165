import { For, type JSX, Show } from 'solid-js'
import { Field } from './field.tsx'

/** A choice of one from a short list, by the browser's own control. */
export function SelectField<Value extends string>(props: {
  label: JSX.Element
  value: Value | ''
  onChange: (value: Value) => void
  options: readonly { value: Value; label: string }[]
  /** The line for "nothing chosen"; without it the first option is chosen. */
  none?: string
  hint?: JSX.Element
  error?: string | undefined
  class?: string
}) {
  return (
    <Field label={props.label} hint={props.hint} error={props.error} class={props.class ?? ''}>
      {(control) => (
        <select
          {...control}
          class="input"
          onChange={(event) => props.onChange(event.currentTarget.value as Value)}
        >
          <Show when={props.none !== undefined}>
            <option value="" selected={props.value === ''}>
              {props.none}
            </option>
          </Show>
          <For each={props.options}>
            {(option) => (
              <option value={option.value} selected={props.value === option.value}>
                {option.label}
              </option>
            )}
          </For>
        </select>
      )}
    </Field>
  )
}
