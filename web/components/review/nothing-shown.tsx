import CircleCheck from 'lucide-solid/icons/circle-check'
import Search from 'lucide-solid/icons/search'
import { Show } from 'solid-js'
import { t } from '../../i18n/review.ts'
import { Empty } from '../empty.tsx'
import { type CellFilter, pressingFilter } from './filters.ts'

interface NothingProps {
  filter: CellFilter
  /** What is searched for. */
  words: string
  counts: Readonly<Record<CellFilter, number>>
  onFilter: (filter: CellFilter) => void
  /** Searches no more. */
  onForget: () => void
}

/** Where filter and search leave no cell: what that means, and where to go on. */
export function NothingShown(props: NothingProps) {
  return (
    <section class="panel">
      <Show when={props.words.trim()} fallback={<NothingFiltered {...props} />}>
        {(words) => <NothingFound {...props} words={words()} />}
      </Show>
    </section>
  )
}

function NothingFiltered(props: NothingProps) {
  const next = () => pressingFilter(props.counts, props.filter)
  return (
    <Empty
      icon={CircleCheck}
      title={t(`filter.none.${props.filter}`)}
      actions={
        <>
          <Show when={next() !== 'all'}>
            <button type="button" class="button primary" onClick={() => props.onFilter(next())}>
              {t('filter.go', t(`filter.${next()}`), props.counts[next()])}
            </button>
          </Show>
          <button type="button" class="button" onClick={() => props.onFilter('all')}>
            {t('filter.goAll')}
          </button>
        </>
      }
    />
  )
}

function NothingFound(props: NothingProps) {
  return (
    <Empty
      icon={Search}
      title={t('filter.notFound', props.words)}
      actions={
        <>
          <Show when={props.filter !== 'all'}>
            <button type="button" class="button primary" onClick={() => props.onFilter('all')}>
              {t('filter.searchAll')}
            </button>
          </Show>
          <button type="button" class="button" onClick={() => props.onForget()}>
            {t('filter.forget')}
          </button>
        </>
      }
    />
  )
}
