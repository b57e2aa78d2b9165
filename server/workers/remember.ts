import { keyOf } from './key-of.ts'

const mostKnown = 50

/**
 * What was worked out last or is being so, by what from: a page that many look at asks once. What failed is
 * not kept: the next one to ask tries again.
 *
 * @param work A function of plain data alone.
 */
export function remember<Input, Output>(
  work: (input: Input) => Promise<Output>,
): (input: Input) => Promise<Output> {
  const known = new Map<string, Promise<Output>>()
  return (input) => {
    const key = keyOf(input)
    const found = known.get(key) ?? work(input)
    found.catch(() => known.delete(key))
    // Deleted first, so that the one asked for least lately stands first.
    known.delete(key)
    known.set(key, found)
    for (const oldest of known.keys()) {
      if (known.size <= mostKnown) break
      known.delete(oldest)
    }
    return found
  }
}
