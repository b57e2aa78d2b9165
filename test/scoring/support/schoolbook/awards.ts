import type { Award } from '../../../../scoring/model/award.ts'
import type { AwardResult } from '../../../../scoring/model/result.ts'
import type { SeasonFile } from '../../../../scoring/model/season.ts'
import { div, floor, mul, q } from './fractions.ts'

/** Who stands in the ranking, and what awards and quotas ask of it. */
export interface Field {
  /** Ranked members in the order of the listing. */
  listed: readonly string[]
  level: (a: string, b: string) => boolean
  meets: (member: string, award: Award) => boolean
}

/** floor(percent × base / 100), at least `min`; or the count. */
export function schoolSeats(
  quota: { count: number } | { percent: string; min?: number | undefined },
  base: number,
): number {
  if ('count' in quota) return quota.count
  const [whole] = floor(div(mul(q(quota.percent), q(base)), q(100)))
  return Math.max(Number(whole), quota.min ?? 0)
}

/** The line after so many seats: who is in, who is level on it and short of seats, and the rest. */
export function schoolLine(candidates: readonly string[], seats: number, level: Field['level']) {
  const last = candidates[seats - 1]
  const next = candidates[seats]
  const cuts = last !== undefined && next !== undefined && level(last, next)
  const across = cuts ? candidates.filter((id) => level(id, last)) : []
  const within = candidates.slice(0, seats).filter((id) => !across.includes(id))
  const beyond = candidates.slice(seats).filter((id) => !across.includes(id))
  return { within, across, beyond }
}

/** FORMAT.md "Awards", one after the other. */
export function schoolAwards(season: SeasonFile, field: Field): Record<string, AwardResult> {
  const done: Record<string, AwardResult> = Object.create(null)
  const debt = { seats: 0 }
  for (const award of season.awards ?? []) {
    done[award.id] = schoolAward(season, award, field, done, debt)
    if (season.award_policy?.between === 'absorb') debt.seats += done[award.id]!.overrun
  }
  return done
}

function schoolAward(
  season: SeasonFile,
  award: Award,
  { listed, level, meets }: Field,
  done: Record<string, AwardResult>,
  debt: { seats: number },
): AwardResult {
  const seats = seatsOf(season, award, listed.length, done, debt)
  const blocked = (id: string, kind: string) =>
    (season.blocks ?? []).some(
      (one) => one.member === id && one.kind === kind && [award.id, '*'].includes(one.award),
    )
  const holds = (id: string) =>
    Object.values(done).some(({ recipients, withheld, pending }) =>
      [...recipients, ...withheld, ...(pending?.among ?? [])].includes(id),
    )
  const candidates = listed
    .filter((id) => !blocked(id, 'denied') && (award.with_higher || !holds(id)))
    .filter((id) => award.from === undefined || done[award.from]!.recipients.includes(id))
    .filter((id) => meets(id, award))
  const { within, across } = schoolLine(candidates, seats, level)
  const open = Math.min(seats, candidates.length) - within.length
  const { chosen, pending } = settled(season, award, across, open)
  const seated = candidates.filter((id) => within.includes(id) || chosen.includes(id))
  const taken = seated.length + (pending?.choose ?? 0)
  return {
    seats,
    recipients: seated.filter((id) => !blocked(id, 'withheld')),
    withheld: seated.filter((id) => blocked(id, 'withheld')),
    pending,
    unfilled: taken < seats ? seats - taken : 0,
    overrun: taken > seats ? taken - seats : 0,
  }
}

function seatsOf(
  season: SeasonFile,
  { quota, from, counts_higher = [] }: Award,
  ranked: number,
  done: Record<string, AwardResult>,
  debt: { seats: number },
): number {
  const base = { members: season.members.length, ranked, recipients: 0 }
  if ('percent' in quota && quota.base === 'recipients')
    base.recipients = done[quota.of ?? from!]!.recipients.length
  let seats = schoolSeats(quota, 'percent' in quota ? base[quota.base] : 0)
  for (const id of counts_higher) seats -= Math.min(seats, done[id]!.recipients.length)
  const absorbed = Math.min(seats, debt.seats)
  debt.seats -= absorbed
  return seats - absorbed
}

type Settled = { chosen: readonly string[]; pending: AwardResult['pending'] }

/** Who of those level on the line has a seat, and what is left to people. */
function settled(
  season: SeasonFile,
  award: Award,
  across: readonly string[],
  open: number,
): Settled {
  const none: Settled = { chosen: [], pending: null }
  if (across.length === 0 || award.tie === 'exclude') return none
  if (award.tie === 'expand') return { chosen: across, pending: null }
  for (const one of season.decisions ?? []) {
    if (!('award' in one) || one.award !== award.id) continue
    const named = across.filter((id) => one.members.includes(id))
    if (named.length === open && one.members.length === open)
      return { chosen: named, pending: null }
  }
  return { chosen: [], pending: { choose: open, among: [...across] } }
}
