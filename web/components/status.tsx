import type { LucideProps } from 'lucide-solid'
import CircleCheck from 'lucide-solid/icons/circle-check'
import CircleDashed from 'lucide-solid/icons/circle-dashed'
import CircleX from 'lucide-solid/icons/circle-x'
import Info from 'lucide-solid/icons/info'
import Lock from 'lucide-solid/icons/lock'
import TriangleAlert from 'lucide-solid/icons/triangle-alert'
import type { JSX } from 'solid-js'
import { Dynamic } from 'solid-js/web'

const icons = {
  ok: CircleCheck,
  warn: TriangleAlert,
  bad: CircleX,
  info: Info,
  locked: Lock,
  none: CircleDashed,
}

/** How something stands: an icon and a word, never a colour alone. */
export function Status(props: {
  state: keyof typeof icons
  pill?: boolean
  icon?: ((props: LucideProps) => JSX.Element) | undefined
  children: JSX.Element
}) {
  return (
    <span class="status" classList={{ pill: Boolean(props.pill) }} data-state={props.state}>
      <Dynamic component={props.icon ?? icons[props.state]} class="icon" />
      {props.children}
    </span>
  )
}
