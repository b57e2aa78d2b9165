import { createSignal, For, Show } from 'solid-js'
import type { SeasonMember } from '../../../server/members/schema.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/review.ts'
import { Status } from '../status.tsx'
import type { CellView } from './cells.ts'
import type { StakesState } from './create-stakes.ts'
import { isSettleable, lacksEvidence } from './filters.ts'
import './queue.css'
import { StakeMark, StakesNote } from './stake-mark.tsx'

/** How many rows are drawn at once; the rest comes on request. */
const portion = 40

export interface QueueProps {
  cells: readonly CellView[]
  stakes: StakesState
  member: (id: string) => SeasonMember | undefined
  titleOf: (criterion: string) => string
  selected: ReadonlySet<string>
  open: string | null
  onOpen: (cell: CellView) => void
  onToggle: (cell: CellView) => void
}

/** The cells that the filter leaves as a list, most urgent first. */
export function Queue(props: QueueProps) {
  const [shown, setShown] = createSignal(portion)
  return (
    <section class="panel queue" aria-label={t('queue.label')}>
      <p class="soft small head">
        {t('queue.count', props.cells.length)}. <StakesNote stakes={props.stakes} />
      </p>
      <ol>
        <For each={props.cells.slice(0, shown())}>
          {(cell) => (
            <li data-open={props.open === cell.key ? '' : undefined}>
              <Show when={isSettleable(cell)} fallback={<span />}>
                <input
                  type="checkbox"
                  aria-label={`${t('bulk.select')}: ${nameOf(props, cell)}, ${cell.criterion}`}
                  checked={props.selected.has(cell.key)}
                  onChange={() => props.onToggle(cell)}
                />
              </Show>
              <button type="button" data-key={cell.key} onClick={() => props.onOpen(cell)}>
                <span>
                  <b>
                    {nameOf(props, cell)} · {cell.criterion}
                  </b>{' '}
                  {props.titleOf(cell.criterion)}
                </span>
                <QueuePoints cell={cell} />
                <QueueState cell={cell} stakes={props.stakes} />
              </button>
            </li>
          )}
        </For>
      </ol>
      <Show when={props.cells.length > shown()}>
        <footer>
          <button type="button" class="button" onClick={() => setShown((n) => n + portion)}>
            {t('queue.more', Math.min(portion, props.cells.length - shown()))}
          </button>
        </footer>
      </Show>
    </section>
  )
}

function nameOf(props: QueueProps, cell: CellView): string {
  return props.member(cell.member)?.shortName ?? cell.member
}

function QueuePoints(props: { cell: CellView }) {
  const self = () => props.cell.selfPoints
  const verified = () => props.cell.verifiedPoints
  return (
    <span class="points number">
      <Show when={verified() !== null && self() !== null && self() !== verified()}>
        <s>
          <span class="visually-hidden">{t('panel.self')} </span>
          {formatPoints(self() ?? '0')}
        </s>{' '}
      </Show>
      <b>{formatted(verified() ?? self())}</b>
      <Show when={props.cell.crossPoints !== self() && props.cell.crossPoints}>
        {(points) => (
          <small>
            {' '}
            {t('cell.checkedShort')} {formatPoints(points())}
          </small>
        )}
      </Show>
    </span>
  )
}

function QueueState(props: { cell: CellView; stakes: StakesState }) {
  return (
    <span class="state">
      <StakeMark stake={props.stakes.found().of.get(props.cell.key)} />
      <Status state={stateMarks[props.cell.state]}>{t(`cell.${props.cell.state}`)}</Status>
      <Show when={props.cell.revised}>
        <Status state="warn">{t('cell.revised')}</Status>
      </Show>
      <Show when={props.cell.contested}>
        <Status state="warn">{t('cell.contested')}</Status>
      </Show>
      <Show when={lacksEvidence(props.cell)}>
        <Status state="warn">{t('cell.noEvidence')}</Status>
      </Show>
    </span>
  )
}

const stateMarks = {
  empty: 'none',
  waiting: 'none',
  agreed: 'ok',
  changed: 'warn',
  given: 'ok',
} as const

function formatted(points: string | null): string {
  return points === null ? '–' : formatPoints(points)
}
