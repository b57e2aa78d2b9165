import { t } from '../../../../i18n/criteria-editor.ts'
import { NumberAt } from '../fields/number-at.tsx'
import { SelectAt } from '../fields/select-at.tsx'
import { WholeAt } from '../fields/whole-at.tsx'
import type { RuleFormProps } from './rule-field.tsx'

/** Points for something that was done or happened. */
export function FixedForm(props: RuleFormProps) {
  return (
    <div class="fields">
      <NumberAt
        label={t('fixedPoints')}
        hint={t('negativeTakes')}
        at={[...props.at, 'points']}
        required
      />
    </div>
  )
}

/** Points that the cluster gives between two ends. */
export function RangeForm(props: RuleFormProps) {
  return (
    <div class="fields">
      <NumberAt label={t('givenMax')} at={[...props.at, 'max']} required />
      <NumberAt label={t('givenMin')} hint={t('zeroIfEmpty')} at={[...props.at, 'min']} />
    </div>
  )
}

/** The mean of what several people give. */
export function JudgedForm(props: RuleFormProps) {
  return (
    <div class="fields">
      <NumberAt label={t('judgedMax')} at={[...props.at, 'max']} required />
      <NumberAt label={t('judgedMin')} hint={t('zeroIfEmpty')} at={[...props.at, 'min']} />
      <WholeAt label={t('dropHigh')} at={[...props.at, 'drop', 'high']} optional />
      <WholeAt label={t('dropLow')} at={[...props.at, 'drop', 'low']} optional />
    </div>
  )
}

/** Pro rata to the own plan, or to the best of the cluster. */
export function RatioForm(props: RuleFormProps) {
  return (
    <div class="fields">
      <SelectAt
        label={t('ratioOf')}
        at={[...props.at, 'of']}
        options={(['plan', 'best'] as const).map((value) => ({
          value,
          label: t(`ratioOf.${value}`),
        }))}
      />
      <NumberAt label={t('ratioPoints')} at={[...props.at, 'points']} required />
      <NumberAt label={t('ratioCap')} hint={t('ratioCapHint')} at={[...props.at, 'cap']} />
    </div>
  )
}

/** Part of the points for the plan, all of them for the one that exceeds it most. */
export function LeaderForm(props: RuleFormProps) {
  return (
    <div class="fields">
      <NumberAt label={t('leaderPoints')} at={[...props.at, 'points']} required />
      <NumberAt label={t('atPlan')} hint={t('atPlanHint')} at={[...props.at, 'at_plan']} />
    </div>
  )
}
