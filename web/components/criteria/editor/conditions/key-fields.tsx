import { createUniqueId, For, Match, Switch } from 'solid-js'
import { keyParts } from '../../../../../scoring/model/condition.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { Field } from '../../../field.tsx'
import { SelectField } from '../../../select-field.tsx'
import { useEditor } from '../context.ts'
import { flagsIn, type KeyScope, keyOptions, nodeOptions, takesNode } from './keys.ts'

/** What a test or a ranking looks at: the kind of value, and the criterion or flag where it needs one. */
export function KeyFields(props: {
  value: string
  scope: KeyScope
  error: string | undefined
  onChange: (key: string) => void
}) {
  const { document } = useEditor()
  const list = createUniqueId()
  const name = () => keyParts(props.value).name
  const code = () => keyParts(props.value).code ?? ''
  const rename = (next: string) => {
    const keeps = takesNode(next) && takesNode(name())
    const needs = takesNode(next) || next === 'flag'
    props.onChange(needs ? `${next}:${keeps ? code() : ''}` : next)
  }
  return (
    <>
      <SelectField
        label={t('key')}
        value={name()}
        options={keyOptions(props.scope)}
        error={takesNode(name()) || name() === 'flag' ? undefined : props.error}
        onChange={rename}
      />
      <Switch>
        <Match when={takesNode(name())}>
          <SelectField
            label={t('keyNode')}
            value={code()}
            none={t('chooseNode')}
            options={nodeOptions(document(), name(), code())}
            error={props.error}
            onChange={(next) => props.onChange(`${name()}:${next}`)}
          />
        </Match>
        <Match when={name() === 'flag'}>
          <Field label={t('keyFlag')} error={props.error}>
            {(control) => (
              <>
                <input
                  {...control}
                  class="input"
                  list={list}
                  autocomplete="off"
                  value={code()}
                  onInput={(event) => props.onChange(`flag:${event.currentTarget.value}`)}
                />
                <datalist id={list}>
                  <For each={flagsIn(document())}>{(flag) => <option value={flag} />}</For>
                </datalist>
              </>
            )}
          </Field>
        </Match>
      </Switch>
    </>
  )
}
