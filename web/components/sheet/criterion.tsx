import ChevronDown from 'lucide-solid/icons/chevron-down'
import { Show } from 'solid-js'
import type { Leaf } from '../../../scoring/model/node.ts'
import '../../styles/components/criterion.css'
import { anchorOf } from './anchor.ts'
import type { SheetView } from './create-sheet.ts'
import { CriterionBody } from './criterion-body.tsx'
import { Points } from './points.tsx'
import { RowStatus } from './row-status.tsx'

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
  return (
    <li class="criterion" id={anchorOf(code())} hidden={props.hidden}>
      <details open={props.open} onToggle={(event) => props.onToggle(event.currentTarget.open)}>
        <summary>
          <span class="code">{code()}</span>
          <h3 class="name">{props.leaf.title}</h3>
          <RowStatus view={props.view} code={code()} />
          <span class="points">
            <Points view={props.view} node={props.leaf} />
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
