import Info from 'lucide-solid/icons/info'
import { Show } from 'solid-js'
import type { Node } from '../../../scoring/model/node.ts'
import '../../styles/components/status.css'
import { createKeptMemo } from '../kept-memo.ts'
import { capInWords } from './cap-words.ts'
import type { SheetView } from './create-sheet.ts'

/** That a ceiling took points away, with the figure to be kept in full. */
export function CapNote(props: { view: SheetView; node: Node }) {
  const words = createKeptMemo(() => {
    const { code } = props.node
    const value = props.view.self().nodes[code] ?? '0'
    return capInWords(props.node, props.view.line(code), value, props.view.fact(code))
  })
  return (
    <Show when={words()}>
      {(text) => (
        <p class="status" data-state="info">
          <Info class="icon" aria-hidden="true" />
          {text()}
        </p>
      )}
    </Show>
  )
}
