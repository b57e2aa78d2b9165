import { createSignal } from 'solid-js'
import { formatNumber, parseDecimal } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'
import { TextField } from '../text-field.tsx'

/** The points of several judges in one field, separated by semicolons; a comma is the decimal comma. */
export function ScoresField(props: {
  value: readonly string[] | undefined
  error?: string | undefined
  onChange: (value: string[] | undefined) => void
}) {
  const [typing, setTyping] = createSignal<string | null>(null)
  const type = (text: string) => {
    setTyping(text)
    const stated = text.split(/[;\n]/).flatMap((part) => part.trim() || [])
    props.onChange(stated.length > 0 ? stated.map(meant) : undefined)
  }
  return (
    <TextField
      label={t.entry('scores')}
      hint={t.entry('scoresHint')}
      error={props.error}
      value={typing() ?? (props.value ?? []).map(display).join('; ')}
      onInput={type}
      onLeave={() => setTyping(null)}
    />
  )
}

function meant(text: string): string {
  const read = parseDecimal(text)
  return read.ok ? read.decimal : text
}

function display(value: string): string {
  return parseDecimal(value).ok ? formatNumber(value) : value
}
