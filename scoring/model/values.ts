import * as v from 'valibot'

/**
 * A decimal as its text: at most 15 digits before the point and 12 after it, no leading zero, no
 * exponent, no `+` (FORMAT.md "Numbers"). Points and quantities never become binary numbers.
 */
export const DecimalText = v.pipe(
  v.string('number.not_text'),
  v.regex(/^-?(0|[1-9]\d{0,14})(\.\d{1,12})?$/, 'number.unreadable'),
)

/** A decimal that is not below 0: counts, sums of money, sizes. */
export const QuantityText = v.pipe(
  DecimalText,
  v.check((text) => !text.startsWith('-'), 'number.negative'),
)

// What is not written as a day has one fault, not also that the calendar lacks it.
const writtenDay = /^\d{4}-\d{2}-\d{2}$/
const writtenMonth = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** A whole day, `YYYY-MM-DD`, that the calendar has. */
export const Day = v.pipe(
  v.string('day.unreadable'),
  v.regex(writtenDay, 'day.unreadable'),
  v.check((day) => !writtenDay.test(day) || isOnCalendar(day), 'day.not_on_calendar'),
)

/** A day, or only its month (`YYYY-MM`) or year (`YYYY`) where the record says no more. */
export const DayOrMonth = v.pipe(
  v.string('day.unreadable'),
  v.regex(writtenMonth, 'day.unreadable'),
  v.check(
    (text) => !writtenMonth.test(text) || isOnCalendar(`${text}-01-01`.slice(0, 10)),
    'day.not_on_calendar',
  ),
)

/** Readable ids of seasons, members, clusters: lower-case words joined by hyphens. */
export const Slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id.unreadable'),
  v.maxLength(64, 'id.too_long'),
)

export const Uuid = v.pipe(v.string(), v.uuid('id.unreadable'))

/** The code of a node of the sheet, as written there ("II.5.1"). */
export const CriterionCode = v.pipe(v.string(), v.minLength(1), v.maxLength(64))

const lonely = /[\p{Surrogate}]/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/

/**
 * Plain text as people write it, stored in NFC and without blanks at its ends. NUL, control
 * characters, lone surrogates and bidirectional overrides are refused: databases differ on the first,
 * the last forge what a reader sees.
 */
/* @__NO_SIDE_EFFECTS__ */
export function text(max: number, min = 0) {
  return v.pipe(
    v.string('text.missing'),
    v.check((value) => !unprintable.test(value) && !lonely.test(value), 'text.unprintable'),
    v.transform((value) => value.normalize('NFC').trim()),
    v.minLength(min, 'text.empty'),
    v.maxLength(max, 'text.too_long'),
  )
}

function isOnCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/**
 * Words of a season file (titles, notes, reasons), kept exactly as written: the file is a record, and
 * what it says must come out of it unchanged. Unprintable characters are refused.
 */
/* @__NO_SIDE_EFFECTS__ */
export function words(max = 10_000) {
  return v.pipe(
    v.string('text.missing'),
    v.maxLength(max, 'text.too_long'),
    v.check((value) => !unprintable.test(value) && !lonely.test(value), 'text.unprintable'),
  )
}

/** Words that must say something: titles, names, reasons. */
export const Words = v.pipe(
  words(),
  v.check((value) => value.trim() !== '', 'text.empty'),
)

/** Words that may be empty: notes. */
export const Note = words()

/** An id or code that other parts of the file refer to, kept exactly as written. */
export const Code = v.pipe(
  words(200),
  v.check((value) => value !== '' && value.trim() === value, 'id.unreadable'),
)

/** A list that has at least one entry. */
/* @__NO_SIDE_EFFECTS__ */
export function filled<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item, 'list.missing'), v.minLength(1, 'list.empty'))
}
