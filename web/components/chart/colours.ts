import { createSignal, onCleanup } from 'solid-js'

/** The tokens that a chart draws with, as the page has them now. */
export interface ChartColours {
  one: string
  two: string
  track: string
  bad: string
  surface: string
  text: string
  soft: string
  line: string
  onAccent: string
  font: string
}

const tokens = {
  one: '--chart-1',
  two: '--chart-2',
  track: '--chart-track',
  bad: '--bad',
  surface: '--surface',
  text: '--text',
  soft: '--text-soft',
  line: '--line',
  onAccent: '--on-accent',
  font: '--font-text',
} as const satisfies Record<keyof ChartColours, string>

/** The colours of the page; they follow the choice of light and dark and the machine's own. */
export function createColours() {
  const [colours, setColours] = createSignal(read())
  const again = () => setColours(read())
  const machine = matchMedia('(prefers-color-scheme: dark)')
  machine.addEventListener('change', again)
  const chosen = new MutationObserver(again)
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  onCleanup(() => {
    machine.removeEventListener('change', again)
    chosen.disconnect()
  })
  return colours
}

function read(): ChartColours {
  const style = getComputedStyle(document.documentElement)
  return Object.fromEntries(
    Object.entries(tokens).map(([name, token]) => [name, style.getPropertyValue(token).trim()]),
  ) as unknown as ChartColours
}
