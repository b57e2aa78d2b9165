export type ReadDay =
  | { ok: true; day: string }
  | { ok: false; code: 'day.missing' | 'day.unreadable' }
  /** The month has no such day: `days` is how many it has. */
  | { ok: false; code: 'day.not_on_calendar'; month: number; days: number }

/**
 * Reads a day as people type it: 6/7, 06/07/2023, 06.7.2023, 6-7-23, 2023-07-06; or only its month or
 * year: 7/2023, 2023.
 *
 * @param year The season's year, for a day typed without one.
 * @returns `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 */
export function parseDay(typed: string, year: number): ReadDay {
  const text = typed.trim()
  if (text === '') return { ok: false, code: 'day.missing' }
  const parts = text.split(/\s*[/.\-\s]\s*/)
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return { ok: false, code: 'day.unreadable' }
  const numbers = parts.map(Number)
  const [a = 0, b = 0, c = 0] = numbers
  if (parts.length === 1 && parts[0]?.length === 4) return { ok: true, day: text }
  if (parts[0]?.length === 4) return onCalendar(a, b, numbers[2])
  if (parts.length === 2 && parts[1]?.length === 4) return onCalendar(b, a, undefined)
  if (parts.length === 2) return onCalendar(year, b, a)
  if (parts.length === 3) return onCalendar(c < 100 ? 2000 + c : c, b, a)
  return { ok: false, code: 'day.unreadable' }
}

function onCalendar(year: number, month: number, date: number | undefined): ReadDay {
  if (year < 1900 || year > 2999 || month < 1 || month > 12)
    return { ok: false, code: 'day.unreadable' }
  const head = `${year}-${String(month).padStart(2, '0')}`
  if (date === undefined) return { ok: true, day: head }
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (date < 1 || date > days) return { ok: false, code: 'day.not_on_calendar', month, days }
  return { ok: true, day: `${head}-${String(date).padStart(2, '0')}` }
}
