import { createSignal } from 'solid-js'
import { readSetting, writeSetting } from './settings.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const stored = readSetting('theme')
const [current, setCurrent] = createSignal<Theme>(
  stored === 'light' || stored === 'dark' ? stored : 'system',
)
apply(current())

export const theme = current

/** Light, dark, or as the machine is set; kept on this machine. */
export function chooseTheme(next: Theme): void {
  writeSetting('theme', next === 'system' ? null : next)
  apply(next)
  setCurrent(next)
}

function apply(next: Theme): void {
  if (next === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = next
}
