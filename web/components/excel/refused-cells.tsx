import { For } from 'solid-js'
import '../../styles/components/form-changes.css'

/** A cell that cannot be taken: where it stands, what it is about, and why not. */
interface RefusedCell {
  place: string
  about?: string
  message: string
}

/** The cells that cannot be taken, by the name that Excel gives them. */
export function RefusedCells(props: { cells: readonly RefusedCell[] }) {
  return (
    <ul class="form-changes">
      <For each={props.cells}>
        {({ place, about, message }) => (
          <li>
            <p>
              <b>{place}</b> <span class="soft">{about}</span>
            </p>
            <p>{message}</p>
          </li>
        )}
      </For>
    </ul>
  )
}
