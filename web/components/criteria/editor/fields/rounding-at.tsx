import { Show } from 'solid-js'
import type { Path } from '../../../../../scoring/model/condition.ts'
import { roundingModes } from '../../../../../scoring/model/rounding.ts'
import { t } from '../../../../i18n/criteria-editor.ts'
import { useEditor } from '../context.ts'
import { NumberAt } from './number-at.tsx'
import { SelectAt } from './select-at.tsx'

/** A rounding of its own, or the one that holds otherwise. */
export function RoundingAt(props: {
  label: string
  at: Path
  /** What holds where none is stated. */
  otherwise: string
}) {
  const editor = useEditor()
  const stated = () => editor.valueAt(props.at) !== undefined
  return (
    <fieldset class="field">
      <legend>{props.label}</legend>
      <label class="choice">
        <input
          type="checkbox"
          checked={stated()}
          onChange={(event) =>
            editor.set(
              props.at,
              event.currentTarget.checked ? { to: '0.01', mode: 'half-up' } : undefined,
            )
          }
        />
        <span>{stated() ? t('roundOwn') : props.otherwise}</span>
      </label>
      <Show when={stated()}>
        <div class="fields">
          <NumberAt label={t('roundTo')} at={[...props.at, 'to']} required />
          <SelectAt
            label={t('roundMode')}
            at={[...props.at, 'mode']}
            usual="half-up"
            options={roundingModes.map((mode) => ({ value: mode, label: t(`mode.${mode}`) }))}
          />
        </div>
      </Show>
    </fieldset>
  )
}
