import type { JSX } from 'solid-js'
import { Show } from 'solid-js'
import { Field } from './field.tsx'

export interface TextFieldProps {
  label: JSX.Element
  value: string
  onInput: (value: string) => void
  /** On leaving the field: the moment to repeat what was understood. */
  onLeave?: () => void
  hint?: JSX.Element
  error?: string | undefined
  class?: string
  /** More than one line. */
  rows?: number
  type?: 'text' | 'password' | 'search' | 'email'
  inputmode?: 'text' | 'numeric' | 'decimal'
  autocomplete?: string
  placeholder?: string
  /** Points and sums stand at the end of their field. */
  number?: boolean
  readonly?: boolean
}

export function TextField(props: TextFieldProps) {
  return (
    <Field label={props.label} hint={props.hint} error={props.error} class={props.class ?? ''}>
      {(control) => (
        <Show
          when={props.rows}
          fallback={
            <input
              {...control}
              class="input"
              classList={{ number: Boolean(props.number) }}
              type={props.type ?? 'text'}
              inputmode={props.inputmode}
              autocomplete={props.autocomplete ?? 'off'}
              autocapitalize={props.autocomplete === 'username' ? 'none' : undefined}
              spellcheck={props.autocomplete ? false : undefined}
              placeholder={props.placeholder}
              readonly={props.readonly}
              value={props.value}
              onInput={(event) => props.onInput(event.currentTarget.value)}
              onBlur={() => props.onLeave?.()}
            />
          }
        >
          <textarea
            {...control}
            class="input"
            rows={props.rows}
            placeholder={props.placeholder}
            readonly={props.readonly}
            value={props.value}
            onInput={(event) => props.onInput(event.currentTarget.value)}
            onBlur={() => props.onLeave?.()}
          />
        </Show>
      )}
    </Field>
  )
}
