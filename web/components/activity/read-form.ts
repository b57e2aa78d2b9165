import * as v from 'valibot'
import { NewActivity } from '../../../scoring/model/activity.ts'
import { t } from '../../i18n/activity.ts'
import { movePoint } from '../../i18n/numbers.ts'
import { parseDay } from '../../i18n/parse-day.ts'
import { parseQuantity } from '../../i18n/quantities.ts'
import type { ActivityForm, MoneyUnit } from './form-value.ts'

/** The days whose activities count, `YYYY-MM-DD`. */
export interface SeasonDays {
  year: number
  startsOn: string
  endsOn: string
}

/** A field and the code of what is wrong with it; the path is as in `NewActivity`. */
export interface Fault {
  path: string
  code: string
}

export type ReadForm = { ok: true; activity: NewActivity } | { ok: false; faults: Fault[] }

/** Turns what was typed into a record, by the schema that the server checks with. */
export function readForm(form: ActivityForm, season: SeasonDays): ReadForm {
  const faults: Fault[] = []
  const startsOn = readDay(form.startsOn, 'startsOn', season, faults)
  const endsOn = form.endsOn.trim() ? readDay(form.endsOn, 'endsOn', season, faults) : null
  const candidate = {
    title: form.title,
    field: form.field,
    role: form.role,
    startsOn,
    endsOn,
    place: form.place,
    partners: splitList(form.partners),
    countries: splitList(form.countries, /[;,\n]/),
    people: readPeople(form.people, faults),
    money: readMoney(form, faults),
    documents: splitList(form.documents),
    result: form.result,
    joint: form.joint,
    evidenceIds: form.evidence.map(({ id }) => id),
  }
  const parsed = v.safeParse(NewActivity, candidate)
  if (!parsed.success) faults.push(...parsed.issues.map(faultOf))
  faults.push(...daysApart(startsOn, endsOn, season))
  const first = faults.filter(
    ({ path }, index) => faults.findIndex((other) => other.path === path) === index,
  )
  if (first.length > 0 || !parsed.success) return { ok: false, faults: first }
  return { ok: true, activity: parsed.output }
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('.')
  // A choice not made yet is a gap, not a wrong choice.
  const code =
    issue.input === '' && issue.message === 'choice.unknown' ? 'field.missing' : issue.message
  return { path, code }
}

function readDay(typed: string, path: string, season: SeasonDays, faults: Fault[]): string {
  const read = parseDay(typed, season.year)
  if (read.ok) return read.day
  faults.push({ path, code: read.code === 'day.missing' ? 'field.missing' : read.code })
  return ''
}

function daysApart(startsOn: string, endsOn: string | null, season: SeasonDays): Fault[] {
  if (startsOn === '') return []
  if (!isInside(startsOn, season)) return [{ path: 'startsOn', code: 'day.outside_season' }]
  if (!endsOn) return []
  if (endsOn < startsOn) return [{ path: 'endsOn', code: 'day.before_start' }]
  return isInside(endsOn, season) ? [] : [{ path: 'endsOn', code: 'day.outside_season' }]
}

/** A month is inside when a day of it is; days and months compare as text. */
function isInside(day: string, { startsOn, endsOn }: SeasonDays): boolean {
  return day >= startsOn.slice(0, day.length) && day <= endsOn.slice(0, day.length)
}

function readPeople(typed: string, faults: Fault[]): number | null {
  const read = parsePeople(typed)
  if (read.ok) return Number(read.decimal)
  if (read.code === 'number.unreadable') faults.push({ path: 'people', code: read.code })
  return null
}

/** A number of people: "20", "20 người". */
export const parsePeople = (typed: string) => parseQuantity(typed, t('peopleUnits'))

function readMoney(form: ActivityForm, faults: Fault[]) {
  const amount = readAmount(form.moneyAmount, form.moneyUnit)
  if (amount === null) return null
  if (amount === undefined) faults.push({ path: 'money.amount', code: 'number.unreadable' })
  const vnd = isDong(form.moneyUnit) ? null : readAmount(form.moneyVnd, 'VND')
  if (vnd === undefined) faults.push({ path: 'money.vnd', code: 'number.unreadable' })
  return {
    kind: form.moneyKind,
    amount: amount ?? '0',
    currency: isDong(form.moneyUnit) ? 'VND' : form.moneyUnit,
    vnd: vnd ?? null,
  }
}

/**
 * @returns The sum in whole units of its currency as decimal text; null when nothing is typed,
 *   undefined when it cannot be read.
 */
export function readAmount(typed: string, unit: MoneyUnit): string | null | undefined {
  const million = unit === 'VND-million'
  const read = parseQuantity(typed, unit === 'VND' ? 'đồng' : million ? 'triệu đồng' : unit)
  if (!read.ok) return read.code === 'number.missing' ? null : undefined
  return million ? movePoint(read.decimal, 6) : read.decimal
}

export const isDong = (unit: MoneyUnit) => unit === 'VND' || unit === 'VND-million'

/** A list as typed in one field: separated by semicolons or lines, without what is empty or repeated. */
export function splitList(typed: string, separator = /[;\n]/): string[] {
  return [
    ...new Set(
      typed
        .split(separator)
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  ]
}
