import { createMemo, Show } from 'solid-js'
import { usesActivities } from '../../../../../scoring/claim.ts'
import type { Path } from '../../../../../scoring/model/condition.ts'
import type { Leaf } from '../../../../../scoring/model/node.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { useEditor } from '../context.ts'
import { NumberAt } from '../fields/number-at.tsx'
import { TextAt } from '../fields/text-at.tsx'
import { LiveExample } from '../rules/live-example.tsx'
import { RuleField } from '../rules/rule-field.tsx'
import { ClaimsFields } from './claims-fields.tsx'
import { ConditionFold, MoreFold } from './more-fields.tsx'

/** What a criterion says beside its code and title. */
export function LeafFields(props: { leaf: Leaf; at: Path }) {
  const { selected } = useEditor()
  // Another criterion, or another kind of rule, begins with figures of its own.
  const tried = createMemo(
    () =>
      `${selected().join('.')}:${props.leaf.rule.kind}:${'of' in props.leaf.rule ? props.leaf.rule.of : ''}`,
  )
  return (
    <>
      <RuleField leaf={props.leaf} at={[...props.at, 'rule']} />
      <div class="fields">
        <NumberAt label={t('max')} hint={t('maxHint')} at={[...props.at, 'max']} />
        <TextAt label={t('unit')} hint={t('unitHint')} at={[...props.at, 'unit']} optional />
      </div>
      <Show when={tried()} keyed>
        <LiveExample leaf={props.leaf} />
      </Show>
      <TextAt label={t('evidence')} at={[...props.at, 'evidence']} rows={2} optional />
      <TextAt label={t('note')} hint={t('noteHint')} at={[...props.at, 'note']} rows={2} optional />
      <Show when={usesActivities(props.leaf)}>
        <ClaimsFields leaf={props.leaf} at={[...props.at, 'claims']} />
      </Show>
      <ConditionFold node={props.leaf} at={props.at} />
      <MoreFold node={props.leaf} at={props.at} />
    </>
  )
}
