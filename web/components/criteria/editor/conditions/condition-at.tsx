import Plus from 'lucide-solid/icons/plus'
import { createMemo, Show } from 'solid-js'
import type { Condition, Path } from '../../../../../scoring/model/condition.ts'
import { conditionInWords } from '../../../../../scoring/words/condition.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { locale } from '../../../../i18n/locale.ts'
import { useEditor } from '../context.ts'
import { withPart } from '../core/condition-parts.ts'
import { seasonOf } from '../core/document.ts'
import { ConditionPart } from './condition-part.tsx'
import { type KeyScope, newTest } from './keys.ts'

/** A condition of the sheet: its parts one under the other, and the whole said in words. */
export function ConditionAt(props: {
  label: string
  at: Path
  /** What its tests may ask for. */
  scope: KeyScope
  /** It has to be there, as of a sanction: the last part cannot be taken away. */
  required?: boolean
}) {
  const editor = useEditor()
  const condition = () => editor.valueAt(props.at) as Condition | undefined
  const put = (next: Condition | undefined) =>
    editor.set(props.at, next ?? (props.required ? newTest(props.scope) : undefined))
  const words = createMemo(() => {
    const stated = condition()
    const file = seasonOf(editor.document(), editor.members)
    return stated && editor.isRight(props.at) && conditionInWords(stated, file, locale())
  })
  return (
    <fieldset class="field condition">
      <legend>{props.label}</legend>
      <Show when={condition()}>
        {(stated) => (
          <ConditionPart
            condition={stated()}
            at={props.at}
            scope={props.scope}
            onChange={put}
            outermost
          />
        )}
      </Show>
      <p class="row">
        <button
          class="button"
          type="button"
          onClick={() => put(withPart(condition(), newTest(props.scope)))}
        >
          <Plus class="icon" />
          {t(condition() ? 'addTest' : 'addCondition')}
        </button>
      </p>
      <Show when={words()}>
        {(text) => (
          <p class="small">
            <span class="soft">{t('inWords')}</span> {text()}.
          </p>
        )}
      </Show>
    </fieldset>
  )
}
