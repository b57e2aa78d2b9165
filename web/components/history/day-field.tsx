import { createEffect, createSignal } from 'solid-js'
import { errorText } from '../../../server/errors/schema.ts'
import { typedDay } from '../../i18n/days.ts'
import { t } from '../../i18n/history.ts'
import { locale } from '../../i18n/locale.ts'
import { parseDay } from '../../i18n/parse-day.ts'
import { useSeason } from '../../layout-season.tsx'
import { Field } from '../field.tsx'

/** A day to filter by, or none; typed as everywhere (6/7, 06/07/2023) and taken on leaving the field. */
export function DayField(props: {
  label: string
  value: string | undefined
  onChoose: (day: string | undefined) => void
}) {
  const { season } = useSeason()
  const [typed, setTyped] = createSignal('')
  const [error, setError] = createSignal<string>()
  createEffect(() => setTyped(props.value ? typedDay(props.value) : ''))
  const take = (text: string) => {
    setTyped(text)
    const read = text.trim() === '' ? null : parseDay(text, season().year)
    const isDay = read?.ok && read.day.length === 'YYYY-MM-DD'.length
    setError(
      read && !isDay ? errorText(read.ok ? 'day.unreadable' : read.code, locale()) : undefined,
    )
    if (read === null) props.onChoose(undefined)
    else if (read.ok && isDay) {
      setTyped(typedDay(read.day))
      props.onChoose(read.day)
    }
  }
  return (
    <Field label={props.label} error={error()}>
      {(control) => (
        <input
          {...control}
          class="input"
          inputmode="numeric"
          autocomplete="off"
          placeholder={t('dayHint')}
          value={typed()}
          onChange={(event) => take(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
