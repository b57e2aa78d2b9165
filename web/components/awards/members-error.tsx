import CircleAlert from 'lucide-solid/icons/circle-alert'
import { Show } from 'solid-js'

/** What is wrong with a choice or an order of members, under it. */
export function MembersError(props: { id: string; error: string | undefined }) {
  return (
    <Show when={props.error}>
      {(error) => (
        <div class="field">
          <p class="error" id={props.id} role="alert">
            <CircleAlert class="icon" aria-hidden="true" />
            {error()}
          </p>
        </div>
      )}
    </Show>
  )
}
