import { createStore, type SetStoreFunction } from 'solid-js/store'
import { dayInVietnam } from '../../i18n/days.ts'
import { parseDay } from '../../i18n/parse-day.ts'
import { officialDay } from './official-day.ts'

interface HeadingValue {
  /** The body above the issuer; empty where none is named. */
  parent: string
  /** Number and sign of the document; empty leaves room to write it. */
  number: string
  place: string
  /** As typed. */
  day: string
}

/** What people fill in above a printed form before they print it. */
export interface Heading {
  value: HeadingValue
  set: SetStoreFunction<HeadingValue>
  /** The day in the words of official papers; with blanks where it cannot be read. */
  day: () => string
}

/**
 * @param place Where the document is signed: the province of the one who signs.
 * @param parent The body above the issuer, where one is named.
 */
export function createHeading(place: string, year: number, parent = ''): Heading {
  const [value, set] = createStore<HeadingValue>({
    parent,
    number: '',
    place,
    // As it is typed, in whatever language: 21/11/2023.
    day: dayInVietnam(new Date()).split('-').reverse().join('/'),
  })
  const day = () => {
    const read = parseDay(value.day, year)
    return officialDay(read.ok ? read.day : '')
  }
  return { value, set, day }
}
