import CircleCheck from 'lucide-solid/icons/circle-check'
import CircleX from 'lucide-solid/icons/circle-x'
import Info from 'lucide-solid/icons/info'
import TriangleAlert from 'lucide-solid/icons/triangle-alert'
import { type Component, type JSX, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'

const icons = { info: Info, ok: CircleCheck, warn: TriangleAlert, bad: CircleX }

/** A message in the page. `alert` for what must be heard at once, such as a refusal. */
export function Notice(props: {
  state?: 'info' | 'ok' | 'warn' | 'bad'
  alert?: boolean
  /** Instead of that of its state. */
  icon?: Component<{ class?: string }>
  action?: JSX.Element
  children: JSX.Element
}) {
  return (
    <div
      class="notice"
      data-state={props.state === 'info' ? undefined : props.state}
      role={props.alert ? 'alert' : undefined}
    >
      <Dynamic component={props.icon ?? icons[props.state ?? 'info']} class="icon" />
      <div>{props.children}</div>
      <Show when={props.action}>
        <div class="row">{props.action}</div>
      </Show>
    </div>
  )
}
