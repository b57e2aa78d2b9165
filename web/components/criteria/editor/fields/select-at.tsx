import type { Path } from '../../../../../scoring/model/condition.ts'
import { SelectField } from '../../../select-field.tsx'
import { useEditor } from '../context.ts'

/** A choice of the sheet from a short list. */
export function SelectAt(props: {
  label: string
  at: Path
  options: readonly { value: string; label: string }[]
  /** What holds while nothing is chosen: then the field is not there. */
  none?: string
  /** The choice that holds while the field is not there. */
  usual?: string
  hint?: string
}) {
  const editor = useEditor()
  return (
    <SelectField
      label={props.label}
      hint={props.hint}
      value={String(editor.valueAt(props.at) ?? props.usual ?? '')}
      options={props.options}
      {...(props.none !== undefined && { none: props.none })}
      error={editor.errorAt(props.at)}
      onChange={(value) =>
        editor.set(props.at, value === '' || value === props.usual ? undefined : value)
      }
    />
  )
}
