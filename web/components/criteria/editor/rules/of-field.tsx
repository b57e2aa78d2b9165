import type { Path } from '../../../../../scoring/model/condition.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { SelectAt } from '../fields/select-at.tsx'

const measures = ['quantity', 'percent', 'growth', 'per_size', 'days_late'] as const

/** What a rule looks at: a count, a share of the plan, growth, a count for each person, days late. */
export function OfField(props: { at: Path }) {
  return (
    <SelectAt
      label={t('of')}
      at={[...props.at, 'of']}
      usual="quantity"
      options={measures.map((value) => ({ value, label: t(`of.${value}`) }))}
    />
  )
}

/** What stands beside a number that is compared with what the rule looks at. */
export function unitOfMeasure(of: string | undefined, unit: string | undefined): string {
  if (of === 'percent' || of === 'growth') return '%'
  return of === 'days_late' ? t('days') : (unit ?? '')
}
