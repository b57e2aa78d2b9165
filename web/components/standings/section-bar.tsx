import { fill } from './sections.ts'

/** A section's points as a bar against its maximum. The number must stand beside it. */
export function SectionBar(props: { points: string; scale: string }) {
  return (
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="6" />
      <rect
        class={props.points.startsWith('-') ? 'minus' : 'value'}
        width={fill(props.points, props.scale)}
        height="6"
      />
    </svg>
  )
}
