import { createMemo, Show } from 'solid-js'
import type { Path } from '../../../../../scoring/model/condition.ts'
import type { Group } from '../../../../../scoring/model/node.ts'
import { isPenalty } from '../../../../../scoring/tree/around.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { formatPoints } from '../../../../i18n/numbers.ts'
import { useEditor } from '../context.ts'
import { maximaOf } from '../core/maxima.ts'
import { NumberAt } from '../fields/number-at.tsx'
import { SelectAt } from '../fields/select-at.tsx'
import { TextAt } from '../fields/text-at.tsx'
import { ConditionFold, MoreFold } from './more-fields.tsx'

/** What a section says beside its code and title. */
export function GroupFields(props: { group: Group; at: Path }) {
  const editor = useEditor()
  const inside = createMemo(() => {
    const penalty = isPenalty(editor.document().sheet, props.group)
    const kind = penalty ? 'penalty' : 'base'
    return maximaOf(props.group.nodes, kind).get(kind)
  })
  return (
    <>
      <div class="fields">
        <SelectAt
          label={t('combine')}
          at={[...props.at, 'combine']}
          usual="sum"
          options={(['sum', 'max', 'min'] as const).map((value) => ({
            value,
            label: t(`combine.${value}`),
          }))}
        />
        <NumberAt
          label={t('max')}
          hint={inside() ? t('insideComesTo', formatPoints(inside()!)) : undefined}
          at={[...props.at, 'max']}
        />
      </div>
      <Show when={editor.errorAt([...props.at, 'nodes'])}>
        <p class="bad">{t('groupEmpty')}</p>
      </Show>
      <TextAt label={t('note')} at={[...props.at, 'note']} rows={2} optional />
      <ConditionFold node={props.group} at={props.at} />
      <MoreFold node={props.group} at={props.at} />
    </>
  )
}
