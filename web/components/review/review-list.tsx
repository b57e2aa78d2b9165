import ListChecks from 'lucide-solid/icons/list-checks'
import { type JSX, Show } from 'solid-js'
import { t } from '../../i18n/review.ts'
import { useSeason } from '../../layout-season.tsx'
import { Empty } from '../empty.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import type { CellView } from './cells.ts'
import type { Review } from './create-review.ts'
import type { StakesState } from './create-stakes.ts'
import { Legend } from './legend.tsx'
import { Matrix } from './matrix.tsx'
import { Queue } from './queue.tsx'
import { rowsWith } from './rows.ts'
import type { View } from './toolbar.tsx'

export interface ReviewListProps {
  review: Review
  view: View
  /** What filter and search leave, in the order of the matrix. */
  shown: readonly CellView[]
  /** The same, most urgent first. */
  queue: readonly CellView[]
  stakes: StakesState
  /** Whether no member has stated anything yet. */
  blank: boolean
  selected: ReadonlySet<string>
  open: string | null
  onOpen: (cell: CellView) => void
  onOpenMember: (member: string) => void
  onToggle: (cell: CellView) => void
  /** What is said where filter and search leave no cell. */
  nothing: JSX.Element
}

/** The cells that are shown, as a matrix or as a list. */
export function ReviewList(props: ReviewListProps) {
  const { season, member } = useSeason()
  const keys = createKeptMemo(() => new Set(props.shown.map(({ key }) => key)))
  const rows = createKeptMemo(() =>
    rowsWith(props.review.rows(), new Set(props.shown.map(({ criterion }) => criterion))),
  )
  return (
    <div class="stack close review-list">
      <Show
        when={props.shown.length > 0 && !props.blank}
        fallback={props.blank ? <Blank /> : props.nothing}
      >
        <Show
          when={props.view === 'matrix'}
          fallback={
            <Queue
              cells={props.queue}
              stakes={props.stakes}
              member={member}
              titleOf={(code) => props.review.leaf(code)?.title ?? ''}
              selected={props.selected}
              open={props.open}
              onOpen={props.onOpen}
              onToggle={props.onToggle}
            />
          }
        >
          <Matrix
            rows={rows()}
            members={season().members}
            ownId={season().memberId ?? undefined}
            cell={props.review.cell}
            passes={(key) => keys().has(key)}
            selected={props.selected}
            open={props.open}
            sum={props.review.sum}
            onOpen={props.onOpen}
            onToggle={props.onToggle}
            onOpenMember={props.onOpenMember}
          />
          <p class="soft small">
            {t('matrix.totalNote')} <span id="matrix-keys">{t('matrix.keys')}</span>
          </p>
          <Legend />
        </Show>
      </Show>
    </div>
  )
}

/** Before the first self-score is handed in. */
function Blank() {
  const { href } = useSeason()
  return (
    <section class="panel">
      <Empty
        icon={ListChecks}
        title={t('emptyTitle')}
        hint={t('emptyNext')}
        actions={
          <a class="button" href={href('/season')}>
            {t('emptyGo')}
          </a>
        }
      />
    </section>
  )
}
