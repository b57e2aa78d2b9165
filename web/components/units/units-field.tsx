import { createSignal, createUniqueId, Show } from 'solid-js'
import '../../styles/components/units.css'
import { t } from '../../i18n/units.ts'
import { noUnits, readUnits } from './read-units.ts'

export interface UnitsFieldProps {
  /** What the activity is called, for its label. */
  title: string
  /** What is counted: "đoàn". */
  unit: string
  value: number
  /** How many its text says it is; null where it says nothing. */
  said: number | null
  /** Gets `noUnits` while what stands there is no number: it must count for nothing, not for what stood there before. */
  onChange: (units: number) => void
}

/** "Tính là [3] đoàn": how many units one activity counts for, with what its own text says of that. */
export function UnitsField(props: UnitsFieldProps) {
  const id = createUniqueId()
  const [typing, setTyping] = createSignal<string | null>(null)
  const shown = () => typing() ?? String(props.value)
  const wrong = () => readUnits(shown()) === noUnits
  const type = (text: string) => {
    setTyping(text)
    props.onChange(readUnits(text))
  }
  return (
    <span class="units">
      <label for={id}>
        {t('as')}
        <span class="visually-hidden"> ({props.title})</span>
      </label>
      <input
        id={id}
        class="input number"
        inputmode="numeric"
        autocomplete="off"
        maxlength="4"
        aria-invalid={wrong() ? 'true' : undefined}
        aria-describedby={wrong() ? `${id}-error` : undefined}
        value={shown()}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => !wrong() && setTyping(null)}
      />
      <span>{props.unit}</span>
      <Show when={wrong()}>
        <span class="error" id={`${id}-error`} role="alert">
          {t('wrong')}
        </span>
      </Show>
      <Show when={props.said !== props.value && props.said}>
        {(said) => (
          <button
            class="inline-button"
            type="button"
            aria-label={t('takeNamed', said(), props.unit, props.title)}
            onClick={() => {
              setTyping(null)
              props.onChange(said())
            }}
          >
            {t('take', said(), props.unit)}
          </button>
        )}
      </Show>
    </span>
  )
}
