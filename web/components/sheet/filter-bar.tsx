import { For } from 'solid-js'
import '../../styles/components/segmented.css'
import { t } from '../../i18n/sheet.ts'
import type { SheetView } from './create-sheet.ts'
import { codesIn, type SheetFilter, sheetFilters } from './filter.ts'

/** Which criteria to show, with how many there are of each. Empty filters that say nothing are left out. */
export function FilterBar(props: {
  view: SheetView
  filter: SheetFilter
  onChange: (filter: SheetFilter) => void
}) {
  const entries = () =>
    sheetFilters
      .map((filter) => ({ filter, count: codesIn(props.view, filter).length }))
      .filter(
        ({ filter, count }) =>
          count > 0 || filter === props.filter || filter === 'missing' || filter === 'noEvidence',
      )
  return (
    <fieldset class="segmented" aria-label={t.filter('label')}>
      <For each={entries()}>
        {(entry) => (
          <button
            type="button"
            aria-pressed={props.filter === entry.filter}
            onClick={() => props.onChange(entry.filter)}
          >
            {t.filter(entry.filter)} <span class="count">{entry.count}</span>
          </button>
        )}
      </For>
    </fieldset>
  )
}
