import { Show } from 'solid-js'
import { t } from '../../i18n/activity.ts'
import { formatNumber } from '../../i18n/numbers.ts'
import { t as quantity } from '../../i18n/quantity.ts'
import { SelectField } from '../select-field.tsx'
import { TextField } from '../text-field.tsx'
import { moneyKindChoices, moneyUnitChoices } from './choices.ts'
import type { ActivityFormWork } from './create-activity-form.ts'
import { isDong, readAmount } from './read-form.ts'

/** A sum with its unit and kind; says back what was understood, since 3.400 and 3,4 are easily mixed up. */
export function MoneyField(props: { work: ActivityFormWork }) {
  const form = () => props.work.draft.value
  const understood = () => {
    const amount = readAmount(form().moneyAmount, form().moneyUnit)
    if (!amount) return ''
    const unit = isDong(form().moneyUnit) ? t('dong') : form().moneyUnit
    return quantity('understood', `${formatNumber(amount)} ${unit}`)
  }
  return (
    <div class="stack close">
      <div class="money-field">
        <TextField
          label={t('money')}
          inputmode="decimal"
          number
          value={form().moneyAmount}
          onInput={(moneyAmount) => props.work.draft.set({ moneyAmount })}
          onLeave={() => props.work.leave('money.amount')}
          hint={understood()}
          error={props.work.errors.at('money.amount')}
        />
        <SelectField
          label={t('moneyUnit')}
          value={form().moneyUnit}
          options={moneyUnitChoices(form().moneyUnit)}
          onChange={(moneyUnit) => props.work.draft.set({ moneyUnit })}
        />
      </div>
      <Show when={form().moneyAmount.trim() !== ''}>
        <SelectField
          label={t('moneyKind')}
          none={t('choose')}
          value={form().moneyKind}
          options={moneyKindChoices()}
          onChange={(moneyKind) => {
            props.work.draft.set({ moneyKind })
            props.work.leave('money.kind')
          }}
          error={props.work.errors.at('money.kind')}
        />
        <Show when={!isDong(form().moneyUnit)}>
          <TextField
            label={t('moneyVnd')}
            hint={t('moneyVndHint')}
            inputmode="decimal"
            number
            value={form().moneyVnd}
            onInput={(moneyVnd) => props.work.draft.set({ moneyVnd })}
            onLeave={() => props.work.leave('money.vnd')}
            error={props.work.errors.at('money.vnd')}
          />
        </Show>
      </Show>
    </div>
  )
}
