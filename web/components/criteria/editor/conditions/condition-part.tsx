import Layers from 'lucide-solid/icons/layers'
import Plus from 'lucide-solid/icons/plus'
import { Index, Show } from 'solid-js'
import type { Condition, Path, Test } from '../../../../../scoring/model/condition.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { SelectField } from '../../../select-field.tsx'
import { changedPart, conditionOf, type Join, joinedOf, joins } from '../core/condition-parts.ts'
import { type KeyScope, newTest } from './keys.ts'
import { TestRow } from './test-row.tsx'

/** One test, or several conditions joined; those may again be joined ones. */
export function ConditionPart(props: {
  condition: Condition
  at: Path
  scope: KeyScope
  /** Undefined takes it away. */
  onChange: (condition: Condition | undefined) => void
  outermost?: boolean
}) {
  const joined = () => joinedOf(props.condition)
  return (
    <Show
      when={joined()}
      fallback={
        <TestRow
          test={props.condition as Test}
          at={props.at}
          scope={props.scope}
          onChange={props.onChange}
        />
      }
    >
      {(several) => {
        const rejoin = (join: Join) => props.onChange(conditionOf(join, several().parts))
        const add = (part: Condition) =>
          props.onChange(conditionOf(several().join, [...several().parts, part]))
        return (
          <div class="condition-group">
            <SelectField
              label={t('join')}
              value={several().join}
              options={joins.map((join) => ({ value: join, label: t(`join.${join}`) }))}
              onChange={rejoin}
            />
            <Index each={several().parts}>
              {(part, place) => (
                <ConditionPart
                  condition={part()}
                  at={[...props.at, ...several().pathOf(place)]}
                  scope={props.scope}
                  onChange={(next) => props.onChange(changedPart(props.condition, place, next))}
                />
              )}
            </Index>
            <p class="row">
              <Show when={!props.outermost}>
                <button
                  class="inline-button"
                  type="button"
                  onClick={() => add(newTest(props.scope))}
                >
                  <Plus class="icon" />
                  {t('addTest')}
                </button>
              </Show>
              <button
                class="inline-button"
                type="button"
                onClick={() =>
                  add(conditionOf('any', [newTest(props.scope), newTest(props.scope)]))
                }
              >
                <Layers class="icon" />
                {t('addGroupOfTests')}
              </button>
            </p>
          </div>
        )
      }}
    </Show>
  )
}
