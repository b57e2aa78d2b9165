import { revalidate } from '@solidjs/router'
import { type Accessor, createEffect, on, onCleanup } from 'solid-js'
import type { SeasonRow } from '../../../server/seasons/schema.ts'
import { api, parseResponse } from '../../api.ts'
import { getCalendar } from '../../data/calendar.ts'
import { getSeason, getSeasons } from '../../data/seasons.ts'
import { whenBack } from '../../drafts/online.ts'
import { saveState } from '../../drafts/save-state.ts'
import { askSeldom } from './ask-seldom.ts'

/**
 * Learns of a new phase while a page stays open: after what was saved or refused, and when somebody comes
 * back to the page. Only a short list is asked for; the season is read again where its phase is another.
 */
export function watchSeason(row: Accessor<SeasonRow | undefined>): void {
  const ask = askSeldom(async () => {
    const shown = row()
    if (!shown) return
    const seasons = await parseResponse(api.seasons.$get())
    const { id } = shown
    if (seasons.every((season) => season.id !== id || season.phase === shown.phase)) return
    await revalidate([getSeasons.key, getSeason.keyFor(id), getCalendar.keyFor(id)])
  })
  createEffect(
    on(
      saveState,
      ({ kind }, before) => {
        // A refusal may well be the new phase: then who types is told at once. One that stands is no news.
        const refused = kind === 'error' && before?.kind !== 'error'
        if (kind === 'saved' || kind === 'error') ask({ now: refused })
      },
      { defer: true },
    ),
  )
  const back = () => document.hidden || ask()
  addEventListener('focus', back)
  document.addEventListener('visibilitychange', back)
  const unwatch = whenBack(() => ask())
  onCleanup(() => {
    removeEventListener('focus', back)
    document.removeEventListener('visibilitychange', back)
    unwatch()
  })
}
