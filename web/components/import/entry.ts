import type { ActivityRole } from '../../../scoring/model/activity.ts'
import type { Proposal } from '../../../server/reports/schema.ts'
import { typedDay } from '../../i18n/days.ts'
import { formatNumber } from '../../i18n/numbers.ts'
import { type ActivityForm, emptyForm } from '../activity/form-value.ts'
import { type ReadForm, readForm, type SeasonDays } from '../activity/read-form.ts'

/** One proposal as a person works on it. */
export interface Entry {
  id: number
  state: 'open' | 'accepted' | 'dropped' | 'recorded'
  /** Its passage: UTF-16 offsets in the report. */
  start: number
  end: number
  section: string
  /** Id of the entry that tells of the same event; null for none. */
  twice: number | null
  /** The time that the report tells, where it lies outside the season's year. */
  outside?: string | undefined
  /** Who did it, where the report names another than the union: its own role is then for a person to say. */
  doer?: OtherDoer | undefined
  form: ActivityForm
}

export type OtherDoer = Exclude<Proposal['actor'], 'union'>

const longestTitle = 500
/** Nouns that count people. */
const people =
  /^(?:lượt )?(?:người|khách|đại biểu|học viên|sinh viên|học sinh|hội viên|thành viên)/u

/** What the reader proposes, written into the fields of an activity. */
export function entryOf(proposal: Proposal, id: number, year: number): Entry {
  return {
    id,
    state: proposal.recorded ? 'recorded' : 'open',
    start: proposal.start,
    end: proposal.end,
    section: proposal.section ?? '',
    twice: proposal.duplicate_of ?? null,
    outside: isOutside(proposal.when, year) ? told(daysOf(proposal.when)) : undefined,
    doer: proposal.actor === 'union' ? undefined : proposal.actor,
    form: formOfProposal(proposal, year),
  }
}

/** What the season cannot hold is not moved into it: it is of some time in the year until a person says which. */
function isOutside(when: Proposal['when'], year: number): when is NonNullable<Proposal['when']> {
  return when !== undefined && ![when.from, when.to].some((day) => day.startsWith(`${year}-`))
}

function told({ startsOn, endsOn }: Days): string {
  return [startsOn, endsOn].filter((day) => day !== '').join(' – ')
}

function formOfProposal(proposal: Proposal, year: number): ActivityForm {
  const { counts, money } = proposal
  const sum = money[0]
  const crowd = counts.find(({ unit }) => people.test(unit))
  return {
    ...emptyForm(),
    title: titleOf(proposal.text),
    field: proposal.area,
    role: ownRole(proposal),
    ...(proposal.when && !isOutside(proposal.when, year)
      ? daysOf(proposal.when)
      : { startsOn: String(year), endsOn: '' }),
    partners: proposal.partners.join('; '),
    countries: proposal.countries.join('; '),
    people: crowd ? formatNumber(crowd.n) : '',
    documents: proposal.documents.join('; '),
    result: counts.map(({ n, unit }) => `${formatNumber(n)} ${unit}`).join('; '),
    ...(sum && {
      moneyKind: sum.kind,
      moneyAmount: formatNumber(sum.amount),
      moneyUnit: sum.currency,
    }),
  }
}

/**
 * The role of the union. A report tells that of whoever did it: where that is a partner who gives, the union
 * has mostly raised it; where it is an association or the province, it has mostly stood by or taken part.
 */
function ownRole({ actor, area, role }: Proposal): ActivityRole {
  if (actor === 'union') return role
  if (actor === 'partner' && area === 'aid') return 'mobilise'
  return actor === 'partner' || actor === 'association' ? 'support' : 'take-part'
}

/** A passage as the name of an activity: in one line, with a capital, without its point. */
export function titleOf(text: string): string {
  const line = text
    .replace(/\[footnoteRef:\d+\]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.;,…]+$/u, '')
  return (line.charAt(0).toUpperCase() + line.slice(1)).slice(0, longestTitle)
}

type Days = Pick<ActivityForm, 'startsOn' | 'endsOn'>

/** A whole month or year is told as such. */
function daysOf({ from, to }: NonNullable<Proposal['when']>): Days {
  if (from === to) return { startsOn: typedDay(from), endsOn: '' }
  if (from.endsWith('-01-01') && to.endsWith('-12-31'))
    return { startsOn: from.slice(0, 4), endsOn: '' }
  const sameMonth = from.slice(0, 7) === to.slice(0, 7)
  if (sameMonth && from.endsWith('-01') && Number(to.slice(8)) >= 28)
    return { startsOn: typedDay(from.slice(0, 7)), endsOn: '' }
  return { startsOn: typedDay(from), endsOn: typedDay(to) }
}

/** @returns The record, or what is still wrong with it. */
export function readEntry({ form }: Entry, season: SeasonDays): ReadForm {
  return readForm(form, season)
}

/**
 * Two entries from one, cut at `at` (an offset in the report); both have the fields of the first, with
 * titles of their own. @returns The entry alone where one side would hold nothing.
 */
export function splitEntry(entry: Entry, at: number, text: string, id: number): Entry[] {
  const first = trimmed(text, entry.start, at)
  const second = trimmed(text, at, entry.end)
  if (!first || !second) return [entry]
  const form = (part: Passage) => ({
    ...entry.form,
    title: titleOf(text.slice(part.start, part.end)),
  })
  return [
    { ...entry, ...first, form: form(first) },
    { ...entry, ...second, id, twice: null, form: form(second) },
  ]
}

/** One entry from two neighbours: the fields of the first, filled up from the second. */
export function joinEntries(first: Entry, second: Entry, text: string): Entry {
  const filled = Object.entries(second.form).filter(
    ([field]) => first.form[field as keyof ActivityForm] === '',
  )
  const form = { ...first.form, ...Object.fromEntries(filled) }
  const title = titleOf(text.slice(first.start, second.end))
  return { ...first, end: second.end, form: { ...form, title } }
}

type Passage = Pick<Entry, 'start' | 'end'>

function trimmed(text: string, start: number, end: number): Passage | undefined {
  const part = text.slice(start, end)
  const body = part.replace(/^[\s;,.]+/u, '')
  const from = end - body.length
  const to = from + body.replace(/[\s;,]+$/u, '').length
  return to > from ? { start: from, end: to } : undefined
}
