import { shownIn } from '../../scoring/words/say.ts'

/** Points as papers write them: "1.234,5", with two places in a column that ranks. */
export function points(decimal: string, places = 0): string {
  return shownIn(decimal, 'vi', places)
}

/** As a sentence begins. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Lines of "Nơi nhận": each ends with ";", the last, which says where it is kept, with ".". */
export function sentTo(names: readonly string[]): string[] {
  return names.map((name, at) => `- ${name}${at === names.length - 1 ? '.' : ';'}`)
}
