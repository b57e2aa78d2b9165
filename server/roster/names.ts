import { fold } from '../../scoring/fold.ts'

/** A name as it is compared: without marks, capitals, blanks and signs, as people type the same one differently. */
export function nameKey(name: string): string {
  return (
    fold(name)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  )
}

/** What has this name or short name: the whole name goes first. */
export function findNamed<Named extends { name: string; shortName: string }>(
  all: readonly Named[],
  said: string,
): Named | undefined {
  const key = nameKey(said)
  return (
    all.find(({ name }) => nameKey(name) === key) ??
    all.find(({ shortName }) => nameKey(shortName) === key)
  )
}
