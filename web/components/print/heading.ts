import { createAsync } from '@solidjs/router'
import { createEffect } from 'solid-js'
import { createStore, type SetStoreFunction } from 'solid-js/store'
import type { SetLetterhead } from '../../../server/papers/heads/schema.ts'
import { getLetterheads } from '../../data/letterheads.ts'
import { dayInVietnam } from '../../i18n/days.ts'
import { locale } from '../../i18n/locale.ts'
import { parseDay } from '../../i18n/parse-day.ts'
import { useSeason } from '../../layout-season.tsx'
import { merged } from '../letterheads/merged.ts'
import { officialDay } from './official-day.ts'

interface HeadingValue {
  /** The body above the issuer; empty where none is named. */
  parent: string
  issuer: string
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
  /** Who signs, as the letterhead of the issuer is set; empty texts where it is not. */
  signing: () => Partial<SetLetterhead>
}

/** How the papers of an issuer are headed and signed; nothing for one whose letterhead is not the reader's. */
export function createSigning(of: string | null): () => Partial<SetLetterhead> {
  const { season } = useSeason()
  const heads = createAsync(() => getLetterheads(season().id))
  return () => {
    const found = heads()?.find(({ issuer }) => issuer === of)
    if (!found) return {}
    // What follows from the data is in the words of papers, Vietnamese; screens in English have their own.
    return locale() === 'vi' ? merged(found.set, found.usual) : found.set
  }
}

/**
 * Begins as the letterhead of the issuer is set; before the print it can be changed for this once.
 *
 * @param of The member that issues it; null for the cluster. @param usual What stands there where nothing is set:
 *   a place is where the one who signs is at home.
 */
export function createHeading(
  of: string | null,
  usual: { issuer: string; place: string; parent?: string },
): Heading {
  const { season } = useSeason()
  const signing = createSigning(of)
  const [value, set] = createStore<HeadingValue>({
    ...{ parent: '', number: '', ...usual },
    // As it is typed, in whatever language: 21/11/2023.
    day: dayInVietnam(new Date()).split('-').reverse().join('/'),
  })
  createEffect(() => {
    const { parent, name, place } = signing()
    if (parent) set({ parent })
    if (name) set({ issuer: name })
    if (place) set({ place })
  })
  const day = () => {
    const read = parseDay(value.day, season().year)
    return officialDay(read.ok ? read.day : '')
  }
  return { value, set, day, signing }
}
