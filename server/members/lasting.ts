import type { MemberRow } from '../../db/queries/members.ts'
import { AppError } from '../errors/app-error.ts'

/** The first and the last day of something. */
export interface Days {
  startsOn: string
  endsOn: string
}

/** The days of a season in which a member is one: all of them, unless it came or ended in mid-year. */
export function daysOf(
  { validFrom, validTo }: Pick<MemberRow, 'validFrom' | 'validTo'>,
  season: Days,
) {
  return { startsOn: validFrom ?? season.startsOn, endsOn: validTo ?? season.endsOn }
}

/** Whether a member ended in mid-year: it keeps its records, and is in nothing that comes after. */
export function hasEnded({ validTo }: Pick<MemberRow, 'validTo'>): boolean {
  return validTo !== null
}

/**
 * A member that was followed by another scores itself no more: what it did is claimed by the one that
 * followed it, or it would count twice.
 *
 * @throws AppError `member.ended`
 */
export function requireLasting(members: readonly MemberRow[], memberId: string): void {
  if (members.some((member) => member.id === memberId && hasEnded(member)))
    throw new AppError('member.ended')
}

/** A month is within when a day of it is. Days and months compare as text, the month as their beginning. */
export function isWithin(day: string, { startsOn, endsOn }: Days): boolean {
  return day >= startsOn.slice(0, day.length) && day <= endsOn.slice(0, day.length)
}
