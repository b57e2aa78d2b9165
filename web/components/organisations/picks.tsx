import CircleAlert from 'lucide-solid/icons/circle-alert'
import { createUniqueId, For, Show } from 'solid-js'

/** Several of a short list, by check boxes. */
export function Picks(props: {
  title: string
  hint?: string
  options: readonly (readonly [id: string, label: string])[]
  chosen: readonly string[]
  onToggle: (id: string) => void
  error?: string | undefined
}) {
  const hint = createUniqueId()
  return (
    <fieldset class="field" aria-describedby={hint}>
      <legend>{props.title}</legend>
      <div class="picks">
        <For each={props.options}>
          {([id, label]) => (
            <label class="choice">
              <input
                type="checkbox"
                checked={props.chosen.includes(id)}
                aria-invalid={props.error ? 'true' : undefined}
                onChange={() => props.onToggle(id)}
              />
              <span>{label}</span>
            </label>
          )}
        </For>
      </div>
      <div id={hint}>
        <Show when={props.hint}>
          <p class="hint">{props.hint}</p>
        </Show>
        <Show when={props.error}>
          <p class="error" role="alert">
            <CircleAlert class="icon" />
            {props.error}
          </p>
        </Show>
      </div>
    </fieldset>
  )
}
