import { Show } from 'solid-js'
import { moneyKinds } from '../../../../../scoring/model/activity.ts'
import type { Path } from '../../../../../scoring/model/condition.ts'
import type { Leaf } from '../../../../../scoring/model/node.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { SelectField } from '../../../select-field.tsx'
import { useEditor } from '../context.ts'
import { SelectAt } from '../fields/select-at.tsx'

const measures = ['count', 'people', 'money'] as const

/** What an activity that a member claims here adds to the figure. */
export function ClaimsFields(props: { leaf: Leaf; at: Path }) {
  const editor = useEditor()
  const measure = () => props.leaf.claims?.measure ?? 'count'
  return (
    <div class="fields">
      <SelectField
        label={t('claims')}
        value={measure()}
        options={measures.map((value) => ({ value, label: t(`claims.${value}`) }))}
        onChange={(value) =>
          editor.set(props.at, value === 'count' ? undefined : { measure: value })
        }
      />
      <Show when={measure() === 'money'}>
        <SelectAt
          label={t('moneyKind')}
          at={[...props.at, 'money_kind']}
          usual="spent"
          options={moneyKinds.map((value) => ({ value, label: t(`money.${value}`) }))}
        />
      </Show>
    </div>
  )
}
