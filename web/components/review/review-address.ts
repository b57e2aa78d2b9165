import { useSearchParams } from '@solidjs/router'
import { createEffect, createSignal, on } from 'solid-js'
import { type CellFilter, isCellFilter } from './filters.ts'
import type { View } from './toolbar.tsx'

interface Search extends Record<string, string | undefined> {
  filter?: string
  view?: string
  unit?: string
  at?: string
}

/** What is open beside the matrix: one cell, or with `at` null a member's whole sheet. */
export interface Opened {
  unit: string
  at: string | null
}

/**
 * What the review page shows, kept in its address: Back closes what was opened, and a cell can be sent
 * to somebody. A phone starts with the cells that ask for somebody to look, one by one; a desktop with the
 * whole matrix.
 *
 * @param urgent The filter that a phone starts with; it stays, however the cells change meanwhile.
 */
export function createReviewAddress(urgent: CellFilter) {
  const [search, setSearch] = useSearchParams<Search>()
  const narrow = matchMedia('(width < 48rem)').matches
  const first: CellFilter = narrow ? urgent : 'all'
  const inAddress = (): Opened | null =>
    search.unit ? { unit: search.unit, at: search.at ?? null } : null
  // A signal of its own, so that the panel opens at once and loads then, not the other way round.
  const [opened, setOpened] = createSignal(inAddress(), {
    equals: (a, b) => a?.unit === b?.unit && a?.at === b?.at,
  })
  createEffect(
    on(
      () => [search.unit, search.at],
      () => setOpened(inAddress()),
      { defer: true },
    ),
  )

  /** The first thing opened is a step that Back takes back; going on from there is not. */
  const open = (next: Opened | null) => {
    const replace = opened() !== null
    setOpened(next)
    setSearch({ unit: next?.unit, at: next?.at ?? undefined }, { replace, scroll: false })
  }
  const quietly = { replace: true, scroll: false }
  return {
    opened,
    open,
    filter: (): CellFilter => {
      const filter = search.filter ?? ''
      return isCellFilter(filter) ? filter : first
    },
    view: (): View =>
      search.view === 'queue' || (narrow && search.view !== 'matrix') ? 'queue' : 'matrix',
    setFilter: (filter: CellFilter) =>
      setSearch({ filter: filter === first ? undefined : filter }, quietly),
    setView: (view: View) => setSearch({ view }, quietly),
  }
}
