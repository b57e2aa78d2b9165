import { onCleanup } from 'solid-js'

/** Scrolls no further than needed for all of it to be read, clear of the bars that stick. */
export function bringInSight(element: Element): void {
  element.scrollIntoView({ block: 'nearest' })
}

/**
 * For `ref` of a bar that sticks to the lower edge of what scrolls: tells the styles how much it
 * covers (`--foot`), so that nothing is scrolled to a place behind it. One such bar a page.
 */
export function stickyFoot(bar: HTMLElement): void {
  const root = document.documentElement.style
  const size = new ResizeObserver(() => {
    const covers = getComputedStyle(bar).position === 'sticky'
    root.setProperty('--foot', `${covers ? bar.offsetHeight : 0}px`)
  })
  size.observe(bar)
  onCleanup(() => {
    size.disconnect()
    root.removeProperty('--foot')
  })
}
