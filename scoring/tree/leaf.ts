import { parse, zero } from '../decimal.ts'
import type { Fact } from '../model/fact.ts'
import type { Account } from '../rule.ts'
import type { Answer } from './answer.ts'
import type { LeafRule, Part } from './part.ts'
import { type Standing, standingFrom } from './worth.ts'

export type LeafPart = Part & { leaf: LeafRule }

export function isLeaf(part: Part): part is LeafPart {
  return part.leaf !== null
}

/**
 * What a leaf that counts is worth: what its rule makes of the answer, or what a person set instead (the
 * points of a `given` leaf are its answer). Without the figures that the rule needs it is worth its base so
 * far, and missing. Worked out once for all members that answer the same.
 */
export function leafStanding(
  part: LeafPart,
  fact: Fact | null,
  answer: Answer,
  account: Account,
): Standing {
  if (fact !== null && fact.points !== undefined && part.leaf.node.rule.kind !== 'given')
    return {
      value: parse(fact.points),
      status: 'overridden',
      inner: account.points(answer.given),
    }
  if (answer.account !== account) {
    answer.standing = account.standings?.get(answer) ?? workedOut(part, answer, account)
    answer.account = account
  }
  return answer.standing!
}

function workedOut(part: LeafPart, answer: Answer, account: Account): Standing {
  const points = account.points(answer.given)
  const standing = standingFrom(part, points ?? zero)
  if (points === null) standing.status = 'missing'
  account.standings?.set(answer, standing)
  return standing
}
