import { fold } from '../../scoring/fold.ts'

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu

/**
 * A name as it is compared: capitals, blanks and signs do not count, marks do. "Long Thành" and "Long Thạnh"
 * are two names; "Hoà" and "Hòa" are one, so each word has its tone behind it.
 */
export function nameKey(name: string): string {
  return words(name.normalize('NFC').toLowerCase())
    .map((word) => {
      const letters = word.normalize('NFD')
      return letters.replace(tones, '') + (letters.match(tones) ?? []).join('')
    })
    .join(' ')
}

/** Whether two names are one: by all of their marks, or by none where one was written without. */
export function areAlike(one: string, other: string): boolean {
  if (nameKey(one) === nameKey(other)) return true
  return (isBare(one) || isBare(other)) && bareKey(one) === bareKey(other)
}

/**
 * What has this name or short name: the whole name goes first, and marks are left aside only for a name that
 * was written without any.
 *
 * @returns `several` where the name does not say which.
 */
export function findNamed<Named extends { name: string; shortName: string }>(
  all: readonly Named[],
  said: string,
): Named | 'several' | undefined {
  for (const keyOf of isBare(said) ? [nameKey, bareKey] : [nameKey])
    for (const part of ['name', 'shortName'] as const) {
      const found = all.filter((each) => keyOf(each[part]) === keyOf(said))
      if (found.length > 0) return found.length > 1 ? 'several' : found[0]
    }
  return undefined
}

function isBare(name: string): boolean {
  return fold(name) === name.normalize('NFD').toLowerCase()
}

function bareKey(name: string): string {
  return words(fold(name)).join(' ')
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}
