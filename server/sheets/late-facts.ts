import { leavesOf, type Sheet } from '../../scoring/model/sheet.ts'
import { noClaim } from '../claims/read.ts'
import type { Claim } from '../claims/schema.ts'
import { lateNote } from './late-note.ts'
import type { Lateness } from './lateness.ts'

/**
 * The claims with the days that the sheet itself is late, under every criterion that measures days late.
 * The record counts them, not the member: a claim of fewer days gives way, one of more (other papers were
 * late too) stands. The lead verifies them as everything else.
 */
export function withDaysLate(
  claims: readonly Claim[],
  sheet: Sheet,
  { dueAt, days, at }: Lateness,
): Claim[] {
  if (dueAt === null || days === 0) return [...claims]
  const note = lateNote(at, dueAt, days)
  const codes = leavesOf(sheet).flatMap(({ code, rule }) =>
    'of' in rule && rule.of === 'days_late' ? [code] : [],
  )
  const counted = codes.flatMap((code) => {
    const claim = claims.find(({ criterion }) => criterion === code) ?? noClaim(code)
    if (Number(claim.fact?.quantity ?? 0) >= days) return []
    const said = [claim.note, note].filter(Boolean).join('. ')
    return [{ ...claim, fact: { quantity: String(days) }, note: said }]
  })
  const replaced = new Set(counted.map(({ criterion }) => criterion))
  return [...claims.filter(({ criterion }) => !replaced.has(criterion)), ...counted]
}
