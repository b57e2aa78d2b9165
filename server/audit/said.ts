import * as v from 'valibot'
import { DecimalText } from '../../scoring/model/values.ts'
import { shownIn } from '../../scoring/words/say.ts'
import { lastDayOf } from '../calendar/times.ts'
import type { Language } from '../errors/schema.ts'

/** What an event holds beside who, what and when. */
export type Body = Readonly<Record<string, unknown>>
/** What each kind of act says of itself, by its name. */
export type Sentences = Readonly<Record<string, (body: Body) => string>>

/** A day as "01/07/2025". */
export function inDigits(day: unknown): string {
  return String(day).split('-').reverse().join('/')
}

/** The last day before a deadline: "30/11/2023", in English "2023-11-30". */
export function lastDay(dueAt: unknown, language: Language): string {
  const day = lastDayOf(String(dueAt))
  return language === 'vi' ? inDigits(day) : day
}

export function kilobytes(bytes: unknown): number {
  return Math.max(1, Math.round(Number(bytes) / 1024))
}

/** The figures of a fact, without their names: the criterion says what they are. */
export function figures(fact: unknown, language: Language): string {
  const values = typeof fact === 'object' && fact !== null ? Object.entries(fact) : []
  if (values.length === 0) return '–'
  return values.map(([name, value]) => figure(name, value, language)).join(' / ')
}

function figure(name: string, value: unknown, language: Language): string {
  if (typeof value === 'boolean') return value ? '✓' : '✗'
  if (name === 'reason') return ''
  if (Array.isArray(value)) return value.map((one) => figure(name, one, language)).join('; ')
  return v.is(DecimalText, value) ? shownIn(value, language) : String(value)
}

export function counted(count: unknown, noun: string): string {
  return typeof count === 'number' && count > 0 ? ` (${count} ${noun})` : ''
}

/** The points of a cell before and after: " (2 → 3)". */
export function moved(effect: unknown): string {
  const { points } = (effect ?? {}) as { points?: { from: string; to: string } }
  return points ? ` (${points.from} → ${points.to})` : ''
}

/** How many roles ended by the taking back of a merger; events of earlier versions do not tell. */
export function rolesGone(roles: unknown): number {
  const { ended = [] } = (roles ?? {}) as { ended?: unknown[] }
  return ended.length
}
