import { children, createUniqueId, type JSX, Show } from 'solid-js'

/** A framed part of a page with its heading; `foot` holds what can be done with the whole of it. */
export function Panel(props: {
  title: JSX.Element
  /** Stands at the end of the heading's line: a link, a count, a status. */
  aside?: JSX.Element
  foot?: JSX.Element
  class?: string
  id?: string
  children: JSX.Element
}) {
  const heading = createUniqueId()
  // Resolved: a foot whose buttons this person may not use is none.
  const foot = children(() => props.foot)
  return (
    <section class={`panel ${props.class ?? ''}`} id={props.id} aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{props.title}</h2>
        {props.aside}
      </header>
      {props.children}
      <Show when={foot.toArray().some(Boolean)}>
        <footer>{foot()}</footer>
      </Show>
    </section>
  )
}
