import { For } from 'solid-js'
import type { Activity } from '../../../server/activities/schema.ts'
import { t } from '../../i18n/activity.ts'
import '../../styles/components/filter-bar.css'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'
import { fieldChoices, roleChoices } from './choices.ts'
import { type ListFilter, passesQuick, type QuickFilter, quickFilters } from './filter.ts'
import { groupTitle } from './group-title.ts'
import { groupActivities } from './groups.ts'

/** Search, field, role, month, and the questions that matter: what lacks evidence, what counts nowhere. */
export function FilterBar(props: {
  all: readonly Activity[]
  /** What the fields above leave: what the quick filters count. */
  matching: readonly Activity[]
  filter: ListFilter
  quick: QuickFilter
  onChange: (change: Partial<ListFilter & { show: QuickFilter }>) => void
}) {
  const months = () =>
    groupActivities(props.all).map((group) => ({ value: group.key, label: groupTitle(group) }))
  const count = (quick: QuickFilter) =>
    props.matching.filter((activity) => passesQuick(activity, quick)).length
  return (
    <search class="filter-bar" aria-label={t('filters')}>
      <TextField
        class="search"
        label={t('search')}
        type="search"
        placeholder={t('searchExample')}
        value={props.filter.q}
        onInput={(q) => props.onChange({ q })}
      />
      <SelectField
        label={t('filterField')}
        none={t('all')}
        value={props.filter.field}
        options={fieldChoices()}
        onChange={(field) => props.onChange({ field })}
      />
      <SelectField
        label={t('filterRole')}
        none={t('all')}
        value={props.filter.role}
        options={roleChoices()}
        onChange={(role) => props.onChange({ role })}
      />
      <SelectField
        label={t('filterMonth')}
        none={t('all')}
        value={props.filter.month}
        options={months()}
        onChange={(month) => props.onChange({ month })}
      />
      <fieldset class="segmented" aria-label={t('quickFilters')}>
        <For each={quickFilters}>
          {(quick) => (
            <button
              type="button"
              aria-pressed={props.quick === quick}
              onClick={() => props.onChange({ show: quick })}
            >
              {t(quick)} <span class="count">{count(quick)}</span>
            </button>
          )}
        </For>
      </fieldset>
    </search>
  )
}
