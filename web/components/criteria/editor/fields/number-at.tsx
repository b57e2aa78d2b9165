import type { Path } from '../../../../../scoring/model/condition.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { NumberField } from '../../../sheet/number-field.tsx'
import { useEditor } from '../context.ts'

/** A decimal of the sheet, typed with a comma or a point; the field repeats what it understood. */
export function NumberAt(props: {
  label: string
  at: Path
  unit?: string
  hint?: string | undefined
  /** Must be there: left empty, it is found. Without it the field is then not there at all. */
  required?: boolean
}) {
  const editor = useEditor()
  const value = () => {
    const stated = editor.valueAt(props.at)
    return stated === undefined || stated === '' ? undefined : String(stated)
  }
  const error = () => {
    const found = editor.errorAt(props.at)
    return found && value() === undefined ? t('numberMissing') : found
  }
  return (
    <NumberField
      label={props.label}
      unit={props.unit}
      hint={props.hint}
      value={value()}
      error={error()}
      onChange={(decimal) =>
        editor.set(props.at, decimal ?? (props.required ? '' : undefined), true)
      }
    />
  )
}
