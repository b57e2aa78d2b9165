import type { Block } from '../model/award.ts'
import { allotAwards } from './allot.ts'
import type { Allotment, AwardsInput } from './allotment.ts'

/** An award taken back after publication; `*` takes back all that the member has. */
export interface Revocation {
  readonly member: string
  readonly award: string
}

/** The awards of a new version of the table, after one was taken back. */
export interface AfterRevocation {
  readonly award: string
  readonly recipients: readonly string[]
  /** Seats that nobody has and nobody is held for. */
  readonly vacant: number
}

/** Taken back without promotion: the others keep what they were told and the seat stays vacant. */
export function revoke(input: AwardsInput, revocation: Revocation): AfterRevocation[] {
  return allotAwards(input).map((allotment) =>
    hits(revocation, allotment)
      ? after(allotment, (member) => member !== revocation.member)
      : after(allotment, () => true),
  )
}

/**
 * Taken back with promotion: the awards as if the member had been denied that award and every lower
 * one. A proposal for a new version, never a silent change.
 */
export function proposePromotions(input: AwardsInput, { member, award }: Revocation) {
  const highest = input.awards.findIndex(({ id }) => award === '*' || award === id)
  const lost = highest < 0 ? [] : input.awards.slice(highest)
  const denials = lost.map(
    ({ id }): Block => ({ member, award: id, kind: 'denied', reason: 'revoked' }),
  )
  const allotments = allotAwards({ ...input, blocks: [...input.blocks, ...denials] })
  return allotments.map((allotment) => after(allotment, () => true))
}

function hits({ award }: Revocation, allotment: Allotment): boolean {
  return award === '*' || award === allotment.award.id
}

function after(
  { award, count, recipients, withheld, pending }: Allotment,
  keeps: (member: string) => boolean,
): AfterRevocation {
  const kept = recipients.filter(keeps)
  const taken = kept.length + withheld.length + (pending?.choose ?? 0)
  return { award: award.id, recipients: kept, vacant: Math.max(0, count.seats - taken) }
}
