/**
 * A bar of an amount against its maximum. SVG, so that the width is an attribute: the content security
 * policy allows no inline style, and printers keep it. The number must stand beside it in words.
 *
 * @param share 0 to 1; what lies outside is cut.
 */
export function Bar(props: { share: number }) {
  const width = () => Math.round(Math.min(1, Math.max(0, props.share || 0)) * 1000) / 10
  return (
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="6" />
      <rect class="value" width={width()} height="6" />
    </svg>
  )
}
