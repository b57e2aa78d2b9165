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
  const shares = () => props.leaf.claims?.joint === 'share'
  return (
    <div class="fields">
      <SelectField
        label={t('claims')}
        value={measure()}
        options={measures.map((value) => ({ value, label: t(`claims.${value}`) }))}
        onChange={(value) => editor.set(props.at, claimsOf(value, shares()))}
      />
      <SelectField
        label={t('claimsJoint')}
        value={shares() ? 'share' : 'full'}
        options={(['full', 'share'] as const).map((value) => ({
          value,
          label: t(`claimsJoint.${value}`),
        }))}
        onChange={(value) => editor.set(props.at, claimsOf(measure(), value === 'share'))}
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

/** What is usual is not written: an activity counts 1, and a joint one in full for each. */
function claimsOf(measure: (typeof measures)[number], shares: boolean) {
  if (measure === 'count' && !shares) return undefined
  return { measure, ...(shares && { joint: 'share' }) }
}
