import { createEffect, type JSX, Show } from 'solid-js'

/** The one h1 of a page, a line below it, and what can be done; also names the browser's tab. */
export function PageHead(props: { title: string; sub?: JSX.Element; actions?: JSX.Element }) {
  createEffect(() => {
    document.title = `${props.title} · Thi Đua`
  })
  return (
    <header class="page-head">
      <div>
        <h1>{props.title}</h1>
        <Show when={props.sub}>
          <p>{props.sub}</p>
        </Show>
      </div>
      <Show when={props.actions}>
        <div class="row">{props.actions}</div>
      </Show>
    </header>
  )
}
