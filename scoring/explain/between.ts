import type { DecidedBy, Result, ResultMember } from '../model/result.ts'

/** How two ranked members compare: the one listed first, the other, and the key that decided. */
export interface Between extends Pick<DecidedBy, 'key' | 'values' | 'equal_on'> {
  readonly upper: ResultMember
  readonly lower: ResultMember
}

/**
 * Compares any two ranked members by what the result says of each adjacent pair between them: the
 * earliest key that decided anywhere on the way decided between the ends, and the values there are
 * theirs, since everybody above or below that step is equal on it.
 *
 * @returns Null when one of them is out of competition.
 * @throws {RangeError} When one of them is no member, or both are the same: a bug in the caller.
 */
export function between(result: Result, one: string, other: string): Between | null {
  const [from, to] = [indexOf(result, one), indexOf(result, other)].sort((a, b) => a - b)
  const listed = result.members.slice(from, to! + 1)
  const [upper, lower] = [listed[0]!, listed.at(-1)!]
  if (upper === lower) throw new RangeError(`${one} is compared with itself`)
  // Those without a rank are listed last.
  if (lower.rank === null) return null
  return { upper, lower, ...combined(listed.slice(1).map((member) => member.decided_by!)) }
}

function indexOf({ members }: Result, id: string): number {
  const at = members.findIndex((member) => member.id === id)
  if (at < 0) throw new RangeError(`no member ${id}`)
  return at
}

function combined(steps: readonly DecidedBy[]): Pick<DecidedBy, 'key' | 'values' | 'equal_on'> {
  const earliest = Math.min(...steps.map(({ equal_on }) => equal_on.length))
  const deciding = steps.filter(({ equal_on }) => equal_on.length === earliest)
  const [first, last] = [deciding[0]!, deciding.at(-1)!]
  return {
    key: first.key,
    // Where one of them has values all have: they are of one key.
    values: first.values && [first.values[0], last.values![1]],
    equal_on: first.equal_on,
  }
}
