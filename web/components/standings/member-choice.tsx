import { createUniqueId, For, Show } from 'solid-js'
import { useSeason } from '../../layout-season.tsx'

/** A member of the season, chosen from the roll. */
export function MemberChoice(props: {
  label: string
  /** Classes of the mark that stands for this side in tables and charts. */
  swatch?: string
  value: string
  onChoose: (memberId: string) => void
}) {
  const id = createUniqueId()
  const { season } = useSeason()
  return (
    <div class="field">
      <label for={id}>
        <Show when={props.swatch}>{(classes) => <span class={classes()} />}</Show>
        {props.label}
      </label>
      <select
        class="input"
        id={id}
        value={props.value}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        <For each={season().members}>
          {(member) => (
            <option value={member.id} selected={member.id === props.value}>
              {member.shortName}
            </option>
          )}
        </For>
      </select>
    </div>
  )
}
