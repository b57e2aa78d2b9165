import { createSignal, type JSX, Show } from 'solid-js'
import * as v from 'valibot'
import { DecimalText } from '../../../scoring/model/values.ts'
import '../../styles/components/field.css'
import { formatNumber } from '../../i18n/numbers.ts'
import { hasWords, parseQuantity } from '../../i18n/quantities.ts'
import { t } from '../../i18n/quantity.ts'
import { Field } from '../field.tsx'

export interface NumberFieldProps {
  label: string
  unit?: string | undefined
  /** What is counted, where the label says it and nothing stands beside the field. */
  counted?: string | undefined
  /** Decimal text, or what was typed where that could not be read; undefined while empty. */
  value: string | undefined
  /** What is wrong with it, as a sentence. */
  error?: string | undefined
  hint?: JSX.Element
  readonly?: boolean
  /** Gets decimal text where the typing can be read, the typing itself where not, undefined when emptied. */
  onChange?: (value: string | undefined) => void
}

/**
 * A number as people type it: 3.400 and 3400, 95,5 and 95.5, "3,4 tỷ" where it holds money. On leaving,
 * the field repeats what it understood; what it could not read stays as typed, and is named.
 */
export function NumberField(props: NumberFieldProps) {
  const [typing, setTyping] = createSignal<string | null>(null)
  const type = (text: string) => {
    setTyping(text)
    props.onChange?.(meant(text, unit()))
  }
  const unit = () => props.unit ?? props.counted ?? ''
  const hint = () => {
    const text = typing() ?? ''
    const read = parseQuantity(text, unit())
    return read.ok && hasWords(text)
      ? t('understood', `${formatNumber(read.decimal)} ${unit()}`)
      : props.hint
  }
  const error = () =>
    props.error && props.value !== undefined && !v.is(DecimalText, props.value)
      ? t('unreadable', props.value, exampleFor(unit()))
      : props.error
  return (
    <Field label={props.label} hint={hint()} error={error()}>
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

function meant(text: string, unit: string): string | undefined {
  const read = parseQuantity(text, unit)
  if (read.ok) return read.decimal
  return read.code === 'number.missing' ? undefined : text.trim()
}

function display(value: string | undefined): string {
  if (value === undefined) return ''
  return v.is(DecimalText, value) ? formatNumber(value) : value
}

function exampleFor(unit: string): string {
  if (unit.includes('đồng')) return formatNumber('3400')
  return unit === '%' ? formatNumber('95.5') : '12'
}
