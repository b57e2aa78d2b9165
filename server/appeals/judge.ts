import { createHash } from 'node:crypto'

/** Among whom a judge is found, and who is out of the question. */
export interface JudgeGround {
  leadId: string | null
  deputyId: string | null
  /** Members that somebody may speak for. */
  able: readonly string[]
  /** The appellant, whoever verified or checked the cell, and those that have a part in what it counts. */
  involved: ReadonlySet<string>
  /** Public words that the draw rests on, so that anybody can repeat it. */
  seed: string
}

/**
 * The member that decides an appeal: the lead, else the deputy, else the one whose SHA-256 of
 * `seed/member` is the least, of those not involved.
 *
 * @returns null when all are involved.
 */
export function judgeOf(ground: JudgeGround): string | null {
  const free = ground.able.filter((id) => !ground.involved.has(id))
  const head = [ground.leadId, ground.deputyId].find((id) => id !== null && free.includes(id))
  return head ?? drawn(free, ground.seed)
}

function drawn(members: readonly string[], seed: string): string | null {
  const lots = members.map((id) => ({ id, lot: lotOf(`${seed}/${id}`) }))
  return lots.toSorted((a, b) => (a.lot < b.lot ? -1 : 1))[0]?.id ?? null
}

function lotOf(words: string): string {
  return createHash('sha256').update(words).digest('hex')
}
