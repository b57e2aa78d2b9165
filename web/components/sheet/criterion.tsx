import ChevronDown from 'lucide-solid/icons/chevron-down'
import { createMemo, Show } from 'solid-js'
import type { Leaf } from '../../../scoring/model/node.ts'
import '../../styles/components/criterion.css'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'
import { Status } from '../status.tsx'
import type { SheetView } from './create-sheet.ts'
import { CriterionBody } from './criterion-body.tsx'
import { toneOf } from './row-state.ts'
import { anchorOf, isPenalty, limitOf } from './tree.ts'

export interface CriterionProps {
  view: SheetView
  leaf: Leaf
  open: boolean
  hidden: boolean
  onToggle: (open: boolean) => void
}

/** One criterion: how it stands and its points in a row; opened, its rule and what is claimed. */
export function Criterion(props: CriterionProps) {
  const code = () => props.leaf.code
  const state = () => props.view.stateOf(code())
  const limit = () => limitOf(props.leaf, isPenalty(props.view.file.sheet, props.leaf))
  // The row is redrawn only when its own points change, not with every number typed elsewhere.
  const self = createMemo(() => props.view.self().nodes[code()] ?? '0')
  const verified = createMemo(() => props.view.verifiedPoints(code()))
  const stated = () => state() !== 'missing' && state() !== 'byCluster'
  return (
    <li class="criterion" id={anchorOf(code())} hidden={props.hidden}>
      <details open={props.open} onToggle={(event) => props.onToggle(event.currentTarget.open)}>
        <summary>
          <span class="code">{code()}</span>
          <h3 class="name">{props.leaf.title}</h3>
          <Status state={toneOf[state()]}>{t.state(state())}</Status>
          <span class="points">
            <b>{stated() ? formatPoints(verified() ?? self()) : '–'}</b>{' '}
            <Show when={limit()}>
              {(max) => <span class="soft">{t.criterion('of', formatPoints(max()))}</span>}
            </Show>
            <Show when={verified() !== null && verified() !== self()}>
              <small>{t.criterion('selfWas', formatPoints(self()))}</small>
            </Show>
          </span>
          <span class="mark">
            <ChevronDown class="icon" aria-hidden="true" />
          </span>
        </summary>
        <Show when={props.open}>
          <CriterionBody view={props.view} leaf={props.leaf} />
        </Show>
      </details>
    </li>
  )
}
