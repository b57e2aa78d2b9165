import Trash2 from 'lucide-solid/icons/trash-2'
import { Match, Switch } from 'solid-js'
import {
  type Condition,
  comparison,
  keyParts,
  type Operator,
  operators,
  type Path,
  type Test,
} from '../../../../../scoring/model/condition.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { SelectField } from '../../../select-field.tsx'
import { NumberField } from '../../../sheet/number-field.tsx'
import { useEditor } from '../context.ts'
import { changedTest } from '../core/condition-parts.ts'
import { KeyFields } from './key-fields.tsx'
import type { KeyScope } from './keys.ts'

/** One test: what is looked at, how it is compared, and with what. */
export function TestRow(props: {
  test: Test
  at: Path
  scope: KeyScope
  onChange: (test: Condition | undefined) => void
}) {
  const editor = useEditor()
  const name = () => keyParts(props.test.key).name
  const stated = () => comparison(props.test)
  const operand = () => [...props.at, stated().operator]
  const rename = (key: string) => props.onChange(renamed(props.test, key, grades()[0]?.id))
  const grades = () => editor.document().grades ?? []
  const operandError = () => {
    const found = editor.errorAt(operand())
    return found && stated().operand === '' ? t('numberMissing') : found
  }
  return (
    <fieldset class="condition-test" aria-label={t('test')}>
      <div class="fields">
        <KeyFields
          value={props.test.key}
          scope={props.scope}
          error={editor.errorAt([...props.at, 'key'])}
          onChange={rename}
        />
        <Switch>
          <Match when={name() === 'flag'}>
            <SelectField
              label={t('flagState')}
              value={isRaised(props.test) ? 'raised' : 'lowered'}
              options={(['raised', 'lowered'] as const).map((value) => ({
                value,
                label: t(`flag.${value}`),
              }))}
              onChange={(state) =>
                props.onChange({ key: props.test.key, equals: state === 'raised' ? '1' : '0' })
              }
            />
          </Match>
          <Match when={true}>
            <SelectField<Operator>
              label={t('operator')}
              value={stated().operator}
              options={operators.map((value) => ({ value, label: t(`operator.${value}`) }))}
              onChange={(operator) => props.onChange(changedTest(props.test, { operator }))}
            />
            <Switch
              fallback={
                <NumberField
                  label={t('operand')}
                  unit={name() === 'node_percent' ? '%' : undefined}
                  value={stated().operand || undefined}
                  error={operandError()}
                  onChange={(value) =>
                    props.onChange(changedTest(props.test, { operand: value ?? '' }))
                  }
                />
              }
            >
              <Match when={name() === 'grade'}>
                <SelectField
                  label={t('operandGrade')}
                  value={stated().operand}
                  none={t('chooseGrade')}
                  options={grades().map(({ id, title }) => ({ value: id, label: title || id }))}
                  error={editor.errorAt(operand())}
                  onChange={(value) => props.onChange(changedTest(props.test, { operand: value }))}
                />
              </Match>
            </Switch>
          </Match>
        </Switch>
      </div>
      <button
        class="button plain square"
        type="button"
        aria-label={t('removeTest')}
        title={t('removeTest')}
        onClick={() => props.onChange(undefined)}
      >
        <Trash2 class="icon" />
      </button>
    </fieldset>
  )
}

/** Flags and grades are compared with something else than numbers are. */
function renamed(test: Test, key: string, firstGrade: string | undefined): Test {
  const [before, after] = [keyParts(test.key).name, keyParts(key).name]
  if (after === 'flag' && before !== 'flag') return { key, equals: '1' }
  if (after === 'grade' && before !== 'grade') return { key, at_least: firstGrade ?? '' }
  const isNumber = (name: string) => name !== 'flag' && name !== 'grade'
  if (isNumber(after) && !isNumber(before)) return { key, at_least: '1' }
  return changedTest(test, { key })
}

function isRaised(test: Test): boolean {
  const { operator, operand } = comparison(test)
  return (operator === 'equals' || operator === 'at_least') && operand === '1'
}
