import { type Exact, format, parse, sum } from '../../../scoring/decimal.ts'
import type { Calendar } from '../../../server/calendar/schema.ts'
import { openPhases } from '../../../server/permissions/schema.ts'
import { lastDayOf } from '../../i18n/days.ts'
import { comparesMembers } from './entry.ts'
import type { SheetView } from './sheet-view.ts'

/**
 * Whether points that are claimed still rest on nobody having declared otherwise: the rule compares
 * members, and the sheets of the others cannot be seen yet.
 */
export function isProvisional(
  view: Pick<SheetView, 'leaves' | 'provisional' | 'fact' | 'line' | 'self'>,
  code: string,
): boolean {
  const leaf = view.leaves.find((one) => one.code === code)
  if (!leaf || !view.provisional() || !comparesMembers(leaf) || view.fact(code) === null)
    return false
  return view.line(code)?.status === 'used' && (view.self().nodes[code] ?? '0') !== '0'
}

/** All such points of a sheet, and the criteria that they are from. */
export function provisionalPart(view: Pick<SheetView, 'leaves' | 'isProvisional' | 'self'>): {
  points: string
  codes: readonly string[]
} {
  const codes = view.leaves.map(({ code }) => code).filter(view.isProvisional)
  const points = codes.map((code): Exact => parse(view.self().nodes[code] ?? '0'))
  return { points: format(sum(points)), codes }
}

/**
 * The last day on which the sheets of the others are hidden; null where the calendar names none, or one
 * that has passed already.
 */
export function hiddenUntil({ phases, now }: Pick<Calendar, 'phases' | 'now'>): string | null {
  const opening = phases.findIndex(({ phase }) => openPhases.includes(phase))
  if (opening < 0) return null
  const opensAt = phases[opening]?.opensAt
  const before = phases.slice(0, opening).findLast(({ dueAt }) => dueAt !== null)?.dueAt
  const at = opensAt ?? before
  return at && at > now ? lastDayOf(at) : null
}
