import { createSignal } from 'solid-js'
import type { Path } from '../../../../../scoring/model/condition.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { TextField } from '../../../text-field.tsx'
import { useEditor } from '../context.ts'

/** A whole number of the sheet: a year, seats, places. What is none is told here, and the sheet keeps the last. */
export function WholeAt(props: { label: string; at: Path; hint?: string; optional?: boolean }) {
  const editor = useEditor()
  const [typing, setTyping] = createSignal<string | null>(null)
  const type = (text: string) => {
    setTyping(text)
    const figures = text.trim()
    if (/^\d{1,9}$/.test(figures)) editor.set(props.at, Number(figures), true)
    else if (figures === '' && props.optional) editor.set(props.at, undefined, true)
  }
  const wrong = () => {
    const text = typing()?.trim()
    if (text === undefined || /^\d{1,9}$/.test(text)) return undefined
    return text === '' && props.optional ? undefined : t('wholeNeeded')
  }
  return (
    <TextField
      label={props.label}
      hint={props.hint}
      inputmode="numeric"
      number
      value={typing() ?? String(editor.valueAt(props.at) ?? '')}
      error={wrong() ?? editor.errorAt(props.at)}
      onInput={type}
      onLeave={() => setTyping(null)}
    />
  )
}
