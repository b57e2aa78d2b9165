import ArrowDown from 'lucide-solid/icons/arrow-down'
import ChevronDown from 'lucide-solid/icons/chevron-down'
import { Show } from 'solid-js'
import type { Leaf } from '../../../scoring/model/node.ts'
import '../../styles/components/criterion.css'
import '../../styles/components/kbd.css'
import { t } from '../../i18n/sheet.ts'
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
  /** The criterion to go on with; null where no other lacks figures. */
  next: () => string | null
  onNext: () => void
}

/** One criterion: how it stands and its points in a row; opened, its rule and what is claimed. */
export function Criterion(props: CriterionProps) {
  const code = () => props.leaf.code
  return (
    <li class="criterion" id={anchorOf(code())} hidden={props.hidden}>
      <details
        open={props.open}
        onToggle={(event) => props.onToggle(event.currentTarget.open)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          // A dialog opened from here is a form of its own.
          if (event.target instanceof Element && event.target.closest('dialog')) return
          if (!props.open || !props.view.own.has(code())) return
          event.preventDefault()
          props.onNext()
        }}
      >
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
          <Show when={props.view.own.has(code())}>
            <NextLine next={props.next()} onNext={props.onNext} />
          </Show>
        </Show>
      </details>
    </li>
  )
}

/** Closes what is done and opens what comes next: the sheet stays short. */
function NextLine(props: { next: string | null; onNext: () => void }) {
  return (
    <p class="next">
      <span class="soft small keys">
        {t.criterion('key')} <kbd>Ctrl</kbd> <kbd>Enter</kbd>
      </span>
      <button class="button" type="button" onClick={() => props.onNext()}>
        {props.next === null ? t.criterion('close') : t.criterion('next', props.next)}
        <Show when={props.next !== null}>
          <ArrowDown class="icon" aria-hidden="true" />
        </Show>
      </button>
    </p>
  )
}
