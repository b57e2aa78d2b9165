import { Show } from 'solid-js'
import type { Phase } from '../../../server/seasons/schema.ts'
import { t as app } from '../../i18n/app.ts'
import { t } from '../../i18n/calendar.ts'
import { typedDay } from '../../i18n/days.ts'
import { parseDay } from '../../i18n/parse-day.ts'
import { useSeason } from '../../layout-season.tsx'
import type { FieldErrors } from '../field-errors.ts'
import { isBack } from '../season/phase-steps.ts'
import { TextField } from '../text-field.tsx'
import { mayChoose, type TypedPlan } from './plan.ts'

/** One phase in the form of the calendar: whether the season has it, from when and until when. */
export function PhaseDates(props: {
  phase: Phase
  plan: TypedPlan
  /** The deadline that the members know. */
  known: string | null
  errors: FieldErrors
  onUse: (has: boolean) => void
  onDay: (name: string, typed: string) => void
}) {
  const { season } = useSeason()
  const has = () => props.plan.used.includes(props.phase)
  /** What is published needs no more time. */
  const dated = () => has() && props.phase !== 'published'
  const choosable = () => mayChoose(props.phase, season().phase)
  const path = (part: 'opensOn' | 'dueOn') =>
    `phases.${props.plan.used.indexOf(props.phase)}.${part}`
  const isOver = () => isBack(season().phase, props.phase) && !season().demo
  const isFixed = () =>
    isOver() || (props.known !== null && season().phase !== 'setup' && !season().demo)
  const field = (part: 'opensOn' | 'dueOn', fixed: boolean) => {
    const name = `${props.phase}.${part}`
    return {
      value: props.plan.days[name] ?? '',
      readonly: fixed,
      onInput: (typed: string) => props.onDay(name, typed),
      onLeave: () => {
        const read = parseDay(props.plan.days[name] ?? '', season().year)
        if (read.ok) props.onDay(name, typedDay(read.day))
      },
    }
  }
  return (
    <Show when={dated() || choosable()}>
      <fieldset class="phase-dates">
        <legend>{app(`phase.${props.phase}`)}</legend>
        <Show when={choosable()}>
          <label class="choice">
            <input
              type="checkbox"
              checked={has()}
              onChange={(event) => props.onUse(event.currentTarget.checked)}
            />
            <span>{t('used')}</span>
          </label>
        </Show>
        <Show when={dated()}>
          <div class="fields">
            <TextField
              label={t('opensOn')}
              inputmode="numeric"
              {...field('opensOn', isOver())}
              error={props.errors.at(path('opensOn'))}
            />
            <TextField
              label={t('dueOn')}
              inputmode="numeric"
              hint={isFixed() && !isOver() ? t('dueFixed') : undefined}
              {...field('dueOn', isFixed())}
              error={props.errors.at(path('dueOn'))}
            />
          </div>
        </Show>
      </fieldset>
    </Show>
  )
}
