import type { LucideProps } from 'lucide-solid'
import { type JSX, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'

/** A list without anything in it: says so and teaches the next step. */
export function Empty(props: {
  icon: (props: LucideProps) => JSX.Element
  title: string
  hint?: JSX.Element
  actions?: JSX.Element
}) {
  return (
    <div class="empty">
      <Dynamic component={props.icon} class="icon" />
      <p>
        <b>{props.title}</b>
        <br />
        {props.hint}
      </p>
      <Show when={props.actions}>
        <div class="row">{props.actions}</div>
      </Show>
    </div>
  )
}
