import '../../styles/components/review-split.css'
import { createSignal, Show } from 'solid-js'
import type { ReviewMatrix } from '../../../server/review/schema.ts'
import { t } from '../../i18n/review.ts'
import { useSeason } from '../../layout-season.tsx'
import { createKeptMemo } from '../kept-memo.ts'
import { Notice } from '../notice.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { BulkDialog } from './bulk-dialog.tsx'
import { type CellView, keyOf } from './cells.ts'
import { createReview } from './create-review.ts'
import { createSelection } from './create-selection.ts'
import { createStakes } from './create-stakes.ts'
import { countByFilter, filterCells, pressingFilter, settleable } from './filters.ts'
import { NothingShown } from './nothing-shown.tsx'
import { createReviewAddress } from './review-address.ts'
import { ReviewHead } from './review-head.tsx'
import { ReviewList } from './review-list.tsx'
import { ReviewPanel } from './review-panel.tsx'
import { readSearch } from './search.ts'
import { queueOrder } from './stakes.ts'
import { Toolbar } from './toolbar.tsx'

/** The whole review: what is shown, what is chosen, what is open, and what was just done. */
export function ReviewBoard(props: { matrix: ReviewMatrix }) {
  const { season, member } = useSeason()
  const review = createReview(season, () => props.matrix)
  const counts = createKeptMemo(() => countByFilter(review.cells()))
  const address = createReviewAddress(pressingFilter(counts()))
  const [words, setWords] = createSignal('')
  const [said, setSaid] = createSignal('')
  const [asked, setAsked] = createSignal<readonly CellView[] | null>(null)
  const selection = createSelection(review.cells)

  const nameOf = (id: string) => member(id)?.shortName ?? id
  const textOf = ({ member: id, criterion }: CellView) =>
    `${criterion} ${review.leaf(criterion)?.title ?? ''} ${nameOf(id)} ${member(id)?.name ?? ''}`
  const search = () => {
    const names = season().members.map(({ id, shortName }) => [id, shortName] as const)
    return readSearch(words(), new Map(names))
  }
  const shown = createKeptMemo(() =>
    filterCells(review.cells(), address.filter(), search(), textOf),
  )
  const stakes = createStakes(
    () => season().id,
    () => props.matrix,
  )
  const queue = createKeptMemo(() => queueOrder(shown(), stakes.found()))
  const openCell = () => {
    const opened = address.opened()
    return opened?.at ? review.cell(keyOf(opened.unit, opened.at)) : undefined
  }
  const open = ({ member: unit, criterion: at }: CellView) => address.open({ unit, at })
  /** The cell before or after the open one, in the order in which they are listed. */
  const step = (by: 1 | -1) => {
    const list = address.view() === 'queue' ? queue() : shown()
    const at = list.findIndex(({ key }) => key === openCell()?.key)
    const next = list[(at + by + list.length) % list.length]
    if (next) open(next)
  }
  const position = () => {
    const list = address.view() === 'queue' ? queue() : shown()
    const at = list.findIndex(({ key }) => key === openCell()?.key)
    return at < 0 ? null : t('panel.position', at + 1, list.length, t(`filter.${address.filter()}`))
  }

  return (
    <div class="stack review-page" data-open={address.opened() ? '' : undefined}>
      <ReviewHead cells={review.cells()} leaves={review.leaves().length} />
      <Toolbar
        filter={address.filter()}
        counts={counts()}
        words={words()}
        view={address.view()}
        onFilter={address.setFilter}
        onWords={setWords}
        onView={address.setView}
      />
      <Show when={selection.cells().length > 0 || settleable(shown()).length > 0}>
        <BulkBar
          selected={selection.cells()}
          shown={shown()}
          onSettle={setAsked}
          onClear={selection.clear}
        />
      </Show>
      <div class="said" role="status">
        <Show when={said()}>
          <Notice state="ok">{said()}</Notice>
        </Show>
      </div>
      <div class="review-split" data-open={address.opened() ? '' : undefined}>
        <ReviewList
          review={review}
          view={address.view()}
          shown={shown()}
          queue={queue()}
          stakes={stakes}
          blank={review.cells().every(({ state }) => state === 'empty')}
          selected={selection.keys()}
          open={openCell()?.key ?? null}
          onOpen={open}
          onOpenMember={(unit) => address.open({ unit, at: null })}
          onToggle={selection.toggle}
          nothing={
            <NothingShown
              filter={address.filter()}
              words={words()}
              counts={counts()}
              onFilter={address.setFilter}
              onForget={() => setWords('')}
            />
          }
        />
        <ReviewPanel
          matrix={props.matrix}
          review={review}
          stakes={stakes}
          opened={address.opened()}
          position={position()}
          onStep={step}
          onClose={() => address.open(null)}
          onSettle={setAsked}
          onSaid={setSaid}
        />
      </div>
      <BulkDialog
        seasonId={season().id}
        cells={asked()}
        nameOf={nameOf}
        onClose={() => setAsked(null)}
        onDone={(count) => {
          setAsked(null)
          selection.clear()
          setSaid(t('bulk.done', count))
        }}
      />
    </div>
  )
}
