import { locale } from './locale.ts'

/** Texts of one area: a sentence, or a function that makes one from its arguments. */
type Texts = Readonly<Record<string, string | ((...values: never[]) => string)>>

type Arguments<Text> = Text extends (...values: infer Values) => string ? Values : []

/**
 * The texts of one area in both languages, as a function of key and arguments. Reading one inside a
 * component follows the language. Each area is a module, so a page loads only the texts it shows.
 *
 * @example
 *   // i18n/day.ts
 *   export const t = texts(vi, en)
 *   t('left', 3) // "còn 3 ngày"
 */
export function texts<const Area extends Texts>(vi: Area, en: { [Key in keyof Area]: Area[Key] }) {
  return function t<Key extends keyof Area>(key: Key, ...values: Arguments<Area[Key]>): string {
    const text = (locale() === 'vi' ? vi : en)[key]
    return typeof text === 'function'
      ? (text as (...given: unknown[]) => string)(...values)
      : (text as string)
  }
}

/** The shape that a translation must have: every key, with the same arguments. */
export type Translation<Area> = {
  readonly [Key in keyof Area]: Area[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string
}
