import type { Path } from '../../../../../scoring/model/condition.ts'
import '../../../../styles/components/choice.css'
import { useEditor } from '../context.ts'

/** Something of the sheet that holds or does not; what does not hold is not written. */
export function CheckAt(props: { label: string; at: Path }) {
  const editor = useEditor()
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={editor.valueAt(props.at) === true}
        onChange={(event) => editor.set(props.at, event.currentTarget.checked || undefined)}
      />
      <span>{props.label}</span>
    </label>
  )
}
