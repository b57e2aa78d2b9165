import { t } from '../../../../i18n/criteria-editor.ts'
import { ListAt } from '../fields/list-at.tsx'
import { NumberAt } from '../fields/number-at.tsx'
import { SelectAt } from '../fields/select-at.tsx'
import type { RuleFormProps } from './rule-field.tsx'

/** Points for the first, the second, the third… of the cluster. */
export function PlaceForm(props: RuleFormProps) {
  return (
    <div class="stack close">
      <div class="fields">
        <SelectAt
          label={t('best')}
          at={[...props.at, 'best']}
          usual="high"
          options={(['high', 'low'] as const).map((value) => ({
            value,
            label: t(`best.${value}`),
          }))}
        />
      </div>
      <ListAt<string>
        at={[...props.at, 'points']}
        name={(place) => t('placeName', place + 1)}
        add={t('addPlace')}
        least={1}
        compact
        fresh={() => ''}
      >
        {(_, at, place) => <NumberAt label={t('placePoints', place + 1)} at={at} required />}
      </ListAt>
    </div>
  )
}
