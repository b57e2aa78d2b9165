import { createSignal, Show } from 'solid-js'
import * as v from 'valibot'
import { DecimalText } from '../../../scoring/model/values.ts'
import '../../styles/components/field.css'
import { formatNumber, parseDecimal } from '../../i18n/numbers.ts'
import { Field } from '../field.tsx'

export interface NumberFieldProps {
  label: string
  unit?: string | undefined
  /** Decimal text, or what was typed where that could not be read; undefined while empty. */
  value: string | undefined
  /** What is wrong with it, as a sentence. */
  error?: string | undefined
  hint?: string | undefined
  readonly?: boolean
  /** Gets decimal text where the typing can be read, the typing itself where not, undefined when emptied. */
  onChange?: (value: string | undefined) => void
}

/**
 * A number as people type it: 3.400 and 3400, 95,5 and 95.5. On leaving, the field repeats what it
 * understood; what it could not read stays as typed.
 */
export function NumberField(props: NumberFieldProps) {
  const [typing, setTyping] = createSignal<string | null>(null)
  const type = (text: string) => {
    setTyping(text)
    props.onChange?.(meant(text))
  }
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(control) => (
        <div classList={{ 'input-unit': props.unit !== undefined }}>
          <input
            {...control}
            class="input number"
            inputmode="decimal"
            autocomplete="off"
            readonly={props.readonly}
            value={typing() ?? display(props.value)}
            onInput={(event) => type(event.currentTarget.value)}
            onBlur={() => setTyping(null)}
          />
          <Show when={props.unit}>
            <span>{props.unit}</span>
          </Show>
        </div>
      )}
    </Field>
  )
}

function meant(text: string): string | undefined {
  const read = parseDecimal(text)
  if (read.ok) return read.decimal
  return read.code === 'number.missing' ? undefined : text.trim()
}

function display(value: string | undefined): string {
  if (value === undefined) return ''
  return v.is(DecimalText, value) ? formatNumber(value) : value
}
