import { keyParts } from '../model/condition.ts'
import type { Language } from '../words/say.ts'

/** How a greater and a smaller value of a key are called. */
interface Comparatives {
  readonly more: string
  readonly less: string
}

/** How a value is called beside one that is missing. */
const stated: Record<Language, string> = { vi: 'đã có', en: 'stated' }

const height: Record<Language, Comparatives> = {
  vi: { more: 'cao hơn', less: 'thấp hơn' },
  en: { more: 'higher', less: 'lower' },
}
const number: Record<Language, Comparatives> = {
  vi: { more: 'nhiều hơn', less: 'ít hơn' },
  en: { more: 'more', less: 'fewer' },
}
/** Penalties are below zero: the greater one takes less. */
const weight: Record<Language, Comparatives> = {
  vi: { more: 'nhẹ hơn', less: 'nặng hơn' },
  en: { more: 'lighter', less: 'heavier' },
}
const special: Record<string, Record<Language, Comparatives>> = {
  missing: number,
  quantity: number,
  penalty: weight,
}

/** The comparatives that suit a ranking key. */
export function comparativesOf(key: string, language: Language): Comparatives & { stated: string } {
  return { ...(special[keyParts(key).name] ?? height)[language], stated: stated[language] }
}
