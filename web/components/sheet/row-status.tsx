import { For } from 'solid-js'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'
import { Status } from '../status.tsx'
import type { SheetView } from './create-sheet.ts'
import { type RowState, toneOf } from './row-state.ts'

/** How a criterion stands, in words: all that needs saying, one below the other. */
export function RowStatus(props: { view: SheetView; code: string }) {
  return (
    <span class="statuses">
      <For each={props.view.statesOf(props.code)}>
        {(state) => (
          <Status state={toneOf[state]}>{stateInWords(props.view, props.code, state)}</Status>
        )}
      </For>
    </span>
  )
}

function stateInWords(view: SheetView, code: string, state: RowState): string {
  if (state === 'twice') return t.state('twice', view.alsoCountedAt(code).join(', '))
  const granted = view.self().nodes[code] ?? '0'
  // Points that the sheet gives before anything is said count in every sum already.
  if (state === 'missing' && granted !== '0') return t.state('granted', formatPoints(granted))
  return t.state(state)
}
