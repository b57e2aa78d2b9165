import { createSignal } from 'solid-js'
import { readSetting, writeSetting } from '../settings.ts'

export const locales = ['vi', 'en'] as const
export type Locale = (typeof locales)[number]

const stored = readSetting('language')
const [current, setCurrent] = createSignal<Locale>(stored === 'en' ? 'en' : 'vi')

/** The language of the screen: Vietnamese unless the person chose English on this machine. */
export const locale = current

/** Changes the language at once, on every text that is shown, and keeps the choice on this machine. */
export function chooseLocale(next: Locale): void {
  writeSetting('language', next)
  setCurrent(next)
}
