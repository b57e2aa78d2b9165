import CircleAlert from 'lucide-solid/icons/circle-alert'
import { createUniqueId, type JSX, Show } from 'solid-js'
import { bringInSight } from './in-sight.ts'

/** What joins a control to its label, hint and error; spread it onto the control. */
export interface ControlProps {
  id: string
  readonly 'aria-invalid': 'true' | undefined
  readonly 'aria-describedby': string | undefined
}

/**
 * A label, a control, a hint and, under it, what is wrong. The error is announced and tied to the
 * control; `focusFirstError` finds it.
 */
export function Field(props: {
  label: JSX.Element
  hint?: JSX.Element
  error?: string | undefined
  class?: string
  children: (control: ControlProps) => JSX.Element
}) {
  const id = createUniqueId()
  const control: ControlProps = {
    id,
    get 'aria-invalid'() {
      return props.error ? 'true' : undefined
    },
    get 'aria-describedby'() {
      const ids = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean)
      return ids.length > 0 ? ids.join(' ') : undefined
    },
  }
  return (
    <div class={`field ${props.class ?? ''}`}>
      <label for={id}>{props.label}</label>
      {props.children(control)}
      <Show when={props.hint}>
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      </Show>
      <Show when={props.error}>
        <p class="error" id={`${id}-error`} role="alert">
          <CircleAlert class="icon" />
          {props.error}
        </p>
      </Show>
    </div>
  )
}

/** Leads to the first control that is wrong, once the errors are on screen. */
export function focusFirstError(form: HTMLElement): void {
  queueMicrotask(() => {
    const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"]')
    wrong?.focus({ preventScroll: true })
    // With its label and what is said below it.
    if (wrong) bringInSight(wrong.closest('.field') ?? wrong)
  })
}
