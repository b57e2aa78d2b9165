import { Show } from 'solid-js'
import { t } from '../../../../i18n/criteria-editor.ts'
import { CheckAt } from '../fields/check-at.tsx'
import { NumberAt } from '../fields/number-at.tsx'
import { OfField, unitOfMeasure } from './of-field.tsx'
import type { RuleFormProps } from './rule-field.tsx'

/** Points for each full step above a start. */
export function PerUnitForm(props: RuleFormProps) {
  const rule = () => (props.leaf.rule.kind === 'perUnit' ? props.leaf.rule : undefined)
  const unit = () => unitOfMeasure(rule()?.of, props.leaf.unit)
  return (
    <Show when={rule()}>
      <div class="fields">
        <OfField at={props.at} />
        <NumberAt
          label={t('perUnitPoints')}
          hint={t('negativeTakes')}
          at={[...props.at, 'points']}
          required
        />
        <NumberAt label={t('step')} hint={t('stepHint')} unit={unit()} at={[...props.at, 'step']} />
        <NumberAt label={t('from')} hint={t('fromHint')} unit={unit()} at={[...props.at, 'from']} />
        <div class="whole">
          <CheckAt label={t('partial')} at={[...props.at, 'partial']} />
        </div>
      </div>
    </Show>
  )
}
