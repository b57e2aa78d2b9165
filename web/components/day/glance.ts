import type { Result, ResultMember } from '../../../scoring/model/result.ts'

/** The standings in three facts: the own place, among how many, and who is first. */
export interface Glance {
  /** The own line; null without an own organisation, or while its sheet was never handed in. */
  mine: ResultMember | null
  tied: boolean
  /** How many have a place: handed in, and in competition. */
  placed: number
  /** First, in the order of the roll; several when they are level, none while nobody is placed. */
  leaders: ResultMember[]
}

/**
 * Members that never handed in have no place, whatever the rules grant them before they say anything.
 *
 * @param pending Those members.
 */
export function glanceOf(
  { members }: Result,
  ownId: string | undefined,
  pending: ReadonlySet<string>,
): Glance {
  const placed = members.filter(({ id, rank }) => rank !== null && !pending.has(id))
  const best = Math.min(...placed.map(({ rank }) => rank!))
  const mine = members.find(({ id }) => id === ownId && !pending.has(id)) ?? null
  return {
    mine,
    tied: placed.filter(({ rank }) => rank === mine?.rank).length > 1,
    placed: placed.length,
    leaders: placed.filter(({ rank }) => rank === best),
  }
}
