import type { Path } from '../../../../../scoring/model/condition.ts'
import { TextField } from '../../../text-field.tsx'
import { useEditor } from '../context.ts'

/** A text of the sheet, at its place in the file. */
export function TextAt(props: {
  label: string
  at: Path
  hint?: string
  rows?: number
  /** Left empty, the field is not there at all; without it an empty text stays, and is found. */
  optional?: boolean
  class?: string
}) {
  const editor = useEditor()
  return (
    <TextField
      label={props.label}
      hint={props.hint}
      class={props.class ?? ''}
      {...(props.rows !== undefined && { rows: props.rows })}
      value={String(editor.valueAt(props.at) ?? '')}
      error={editor.errorAt(props.at)}
      onInput={(text) =>
        editor.set(props.at, text === '' && props.optional ? undefined : text, true)
      }
    />
  )
}
