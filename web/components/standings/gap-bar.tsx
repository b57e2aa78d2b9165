import { Show } from 'solid-js'

/** Half the width of the drawing, less a margin, that the widest gap fills. */
const half = 48

/** Who has more, and by how much: a bar to the left for the first, to the right for the second. */
export function GapBar(props: { difference: string; scale: number }) {
  const amount = () => Number(props.difference)
  const width = () => (props.scale === 0 ? 0 : (Math.abs(amount()) / props.scale) * half)
  return (
    <svg class="gap" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <line class="zero" x1="50" x2="50" y1="0" y2="12" />
      <Show when={amount() !== 0}>
        <rect
          class={amount() > 0 ? 'a' : 'b'}
          x={amount() > 0 ? 50 - width() : 50}
          y="2"
          width={width()}
          height="8"
        />
      </Show>
    </svg>
  )
}
