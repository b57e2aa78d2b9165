import ListPlus from 'lucide-solid/icons/list-plus'
import Search from 'lucide-solid/icons/search'
import { Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { Activity } from '../../../server/activities/schema.ts'
import { t } from '../../i18n/activity.ts'
import { useSeason } from '../../layout-season.tsx'
import { Empty } from '../empty.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { usePlacements } from '../placements/create-placements.ts'
import { ActivityMonths } from './activity-months.tsx'
import {
  filterActivities,
  type ListFilter,
  passesQuick,
  type QuickFilter,
  quickFilters,
} from './filter.ts'
import { FilterBar } from './filter-bar.tsx'

export type Filter = ListFilter & { show: QuickFilter }

const nothing: Filter = { q: '', field: '', role: '', month: '', show: 'all' }

/** A member's activities with their filters; what is chosen goes to the address, so that Back returns to it. */
export function ActivityList(props: {
  all: readonly Activity[]
  /** The filters in the address when the page was opened. */
  initial: Partial<Record<keyof Filter, string>>
  onFilter: (filter: Filter) => void
  mayAdd: boolean
}) {
  const { season, href } = useSeason()
  const [filter, setFilter] = createStore<Filter>(filterFrom(props.initial))
  const change = (change: Partial<Filter>) => {
    setFilter(change)
    props.onFilter({ ...filter })
  }
  const matching = createKeptMemo(() => filterActivities(props.all, filter))
  const placements = usePlacements()
  // What was just counted does not jump away: it can be taken back where it was counted.
  const isKept = (id: string) =>
    filter.show === 'unclaimed' && placements?.placedNow(id) !== undefined
  const shown = createKeptMemo(() =>
    matching().filter((one) => passesQuick(one, filter.show) || isKept(one.id)),
  )
  const first = () => (
    <Show when={props.mayAdd}>
      <a class="button primary" href={href('/activities/new')}>
        {t('addFirst')}
      </a>
    </Show>
  )
  const clear = () => (
    <button class="button" type="button" onClick={() => change(nothing)}>
      {t('clearFilters')}
    </button>
  )
  return (
    <Show
      when={props.all.length > 0}
      fallback={
        <section class="panel">
          <Empty
            icon={ListPlus}
            title={t('none', season().year)}
            hint={t('noneHint')}
            actions={first()}
          />
        </section>
      }
    >
      <FilterBar
        all={props.all}
        matching={matching()}
        filter={filter}
        quick={filter.show}
        onChange={change}
      />
      <p class="soft small" role="status">
        {shown().length < props.all.length && t('found', shown().length, props.all.length)}
      </p>
      <section class="panel" aria-labelledby="activity-list">
        <h2 class="visually-hidden" id="activity-list">
          {t('list')}
        </h2>
        <Show
          when={shown().length > 0}
          fallback={
            <Empty
              icon={Search}
              title={t('noneFound')}
              hint={t('noneFoundHint')}
              actions={clear()}
            />
          }
        >
          <ActivityMonths activities={shown()} />
        </Show>
      </section>
    </Show>
  )
}

function filterFrom(address: Partial<Record<keyof Filter, string>>): Filter {
  const { q = '', field = '', role = '', month = '' } = address
  return { q, field, role, month, show: quickFilters.find((one) => one === address.show) ?? 'all' }
}
