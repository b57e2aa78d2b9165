import '../../styles/components/filter-bar.css'
import './toolbar.css'
import LayoutGrid from 'lucide-solid/icons/layout-grid'
import List from 'lucide-solid/icons/list'
import { For, onMount } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { t } from '../../i18n/review.ts'
import { TextField } from '../text-field.tsx'
import { type CellFilter, cellFilters } from './filters.ts'

export const views = ['matrix', 'queue'] as const
export type View = (typeof views)[number]
const icons = { matrix: LayoutGrid, queue: List }

export interface ToolbarProps {
  filter: CellFilter
  counts: Record<CellFilter, number>
  words: string
  view: View
  onFilter: (filter: CellFilter) => void
  onWords: (words: string) => void
  onView: (view: View) => void
}

/** Which cells are shown, found and how. */
export function Toolbar(props: ToolbarProps) {
  let filters!: HTMLFieldSetElement
  // On a phone they run off the screen: what is chosen is to be seen.
  onMount(() => {
    const chosen = filters.querySelector<HTMLElement>('[aria-pressed="true"]')
    if (chosen)
      filters.scrollLeft = chosen.offsetLeft - filters.offsetLeft - filters.clientWidth / 4
  })
  return (
    <search class="filter-bar review-tools">
      <fieldset ref={filters} class="segmented" aria-label={t('filter.label')}>
        <For each={cellFilters}>
          {(filter) => (
            <button
              type="button"
              aria-pressed={props.filter === filter}
              onClick={() => props.onFilter(filter)}
            >
              {t(`filter.${filter}`)} <span class="count">{props.counts[filter]}</span>
            </button>
          )}
        </For>
      </fieldset>
      <TextField
        class="search"
        type="search"
        label={t('filter.search')}
        placeholder={t('filter.searchHint')}
        value={props.words}
        onInput={props.onWords}
      />
      <fieldset class="views segmented" aria-label={t('view.label')}>
        <For each={views}>
          {(view) => (
            <button
              type="button"
              aria-pressed={props.view === view}
              onClick={() => props.onView(view)}
            >
              <Dynamic component={icons[view]} class="icon" />
              {t(`view.${view}`)}
            </button>
          )}
        </For>
      </fieldset>
    </search>
  )
}
