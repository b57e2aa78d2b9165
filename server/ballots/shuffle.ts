import { randomInt } from 'node:crypto'

/** A new list in an order that nobody can foretell, each as likely (Fisher–Yates, system randomness). */
export function shuffle<Item>(items: readonly Item[]): Item[] {
  const mixed = [...items]
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const pick = randomInt(last + 1)
    const kept = mixed[last]!
    mixed[last] = mixed[pick]!
    mixed[pick] = kept
  }
  return mixed
}
