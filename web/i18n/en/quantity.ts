import type { Translation } from '../texts.ts'
import type { quantity as vi } from '../vi/quantity.ts'

export const quantity: Translation<typeof vi> = {
  understood: (amount) => `Understood as ${amount}.`,
  unreadable: (typed, example) => `“${typed}” cannot be read. Type a number, such as ${example}.`,
  unreadableSum: (typed, example) =>
    `“${typed}” cannot be read. Type ${example} and choose million đồng.`,
}
