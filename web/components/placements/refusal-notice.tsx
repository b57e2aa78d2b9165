import { For, onMount, Show } from 'solid-js'
import { Notice } from '../notice.tsx'
import type { Refusal } from './refusal.ts'

/** Why nothing was changed, activity by activity. */
export function RefusalNotice(props: { refusal: Refusal }) {
  let element!: HTMLDivElement
  // The button that was pressed may stand far below.
  onMount(() => requestAnimationFrame(() => element.scrollIntoView({ block: 'center' })))
  return (
    <div ref={element}>
      <Notice state="bad" alert>
        {props.refusal.text}
        <Show when={props.refusal.faults.length > 0}>
          <ul>
            <For each={props.refusal.faults}>{(fault) => <li>{fault}</li>}</For>
          </ul>
        </Show>
      </Notice>
    </div>
  )
}
