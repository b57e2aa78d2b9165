import { createEffect, createUniqueId, type JSX, onCleanup, Show } from 'solid-js'

/**
 * A modal dialog, drawer or menu: the browser's own, so focus goes in and comes back, and Esc closes.
 * A press on the ground outside closes it as well.
 */
export function Dialog(props: {
  open: boolean
  onClose: () => void
  /** Heading, shown; a menu without one takes `label`. */
  title?: string
  label?: string
  class?: 'dialog' | 'drawer' | 'menu' | 'menu start' | 'menu above'
  children: JSX.Element
}) {
  const heading = createUniqueId()
  let element!: HTMLDialogElement
  createEffect(() => {
    if (props.open && !element.open) element.showModal()
    if (!props.open && element.open) element.close()
  })
  onCleanup(() => element.open && element.close())
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the key, and the browser handles it
    <dialog
      ref={element}
      class={props.class ?? 'dialog'}
      aria-labelledby={props.title ? heading : undefined}
      aria-label={props.title ? undefined : props.label}
      onClose={() => props.onClose()}
      onClick={(event) => event.target === element && element.close()}
    >
      <Show when={props.open}>
        <Show when={props.title}>
          <h2 id={heading}>{props.title}</h2>
        </Show>
        {props.children}
      </Show>
    </dialog>
  )
}
