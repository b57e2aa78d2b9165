import { createEffect, on, Show } from 'solid-js'
import type { ReviewMatrix } from '../../../server/review/schema.ts'
import { t } from '../../i18n/review.ts'
import { useSeason } from '../../layout-season.tsx'
import { CellPanel } from './cell-panel.tsx'
import { type CellView, keyOf } from './cells.ts'
import type { Review } from './create-review.ts'
import type { StakesState } from './create-stakes.ts'
import { lockedBecause } from './locked.ts'
import { MemberPanel } from './member-panel.tsx'
import { NoCell } from './no-cell.tsx'
import './panel.css'
import { createKeptMemo } from '../kept-memo.ts'
import type { Opened } from './review-address.ts'

export interface ReviewPanelProps {
  matrix: ReviewMatrix
  review: Review
  stakes: StakesState
  opened: Opened | null
  position: string | null
  onStep: (by: 1 | -1) => void
  onClose: () => void
  onSettle: (cells: CellView[]) => void
  onSaid: (text: string) => void
}

/** Beside the matrix: the open cell, the open member, or what can be opened. */
export function ReviewPanel(props: ReviewPanelProps) {
  const { season, member, can } = useSeason()
  const unit = createKeptMemo(() => member(props.opened?.unit ?? ''))
  const key = createKeptMemo(() => {
    const opened = props.opened
    return opened?.at && props.review.cell(keyOf(opened.unit, opened.at))
      ? keyOf(opened.unit, opened.at)
      : null
  })
  const column = () => props.matrix.members.find(({ id }) => id === unit()?.id)
  const locked = () => {
    const target = unit()
    const mayVerify = column()?.mayVerify ?? false
    const heads = { season: season(), member, verifying: can('sheet.verify') }
    return target ? lockedBecause(target, mayVerify, heads) : null
  }
  // Whoever opened it by key or by touch reads on there; Close brings back to the cell.
  createEffect(
    on(
      () => props.opened,
      (opened, before) => (opened ? focusPanel() : before && focusCell(before)),
      { defer: true },
    ),
  )
  return (
    <Show when={unit()} fallback={<NoCell />}>
      {(target) => (
        <Show
          when={key()}
          keyed
          fallback={
            <MemberPanel
              seasonId={season().id}
              review={props.review}
              member={target()}
              cells={props.review.cells().filter((cell) => cell.member === target().id)}
              late={column()?.late ?? false}
              mayReturn={locked() === null && can('sheet.return')}
              locked={locked()}
              onSettle={props.onSettle}
              onClose={props.onClose}
              onReturned={() => props.onSaid(t('giveBack.done', target().shortName))}
            />
          }
        >
          {(open) => (
            <CellPanel
              seasonId={season().id}
              review={props.review}
              turns={props.stakes.found().turns.get(open)}
              cell={props.review.cell(open)!}
              leaf={props.review.leaf(props.review.cell(open)!.criterion)!}
              nameOf={(id) => member(id)?.shortName ?? id}
              locked={locked()}
              position={props.position}
              onStep={props.onStep}
              onClose={props.onClose}
            />
          )}
        </Show>
      )}
    </Show>
  )
}

function focusPanel(): void {
  document.getElementById('review-open')?.focus()
}

function focusCell({ unit, at }: Opened): void {
  if (at === null) return
  const cell = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(keyOf(unit, at))}"]`)
  cell?.focus()
}
