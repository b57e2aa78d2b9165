import { For } from 'solid-js'
import type { Leaf } from '../../../scoring/model/node.ts'
import '../../styles/components/choice.css'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/sheet.ts'

/** One of several levels, each with its points. */
export function ChoiceEntry(props: {
  leaf: Leaf
  value: string | undefined
  onChange: (option: string) => void
}) {
  const options = () => (props.leaf.rule.kind === 'choice' ? props.leaf.rule.options : [])
  return (
    <fieldset class="field">
      <legend>{t.entry('choice')}</legend>
      <div>
        <For each={options()}>
          {(option) => (
            <label class="choice">
              <input
                type="radio"
                name={props.leaf.code}
                checked={props.value === option.id}
                onChange={() => props.onChange(option.id)}
              />
              <span>{option.title}</span>
              <span class="number">{t.entry('points', formatPoints(option.points))}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}

/** Met or not met, each with its points. */
export function MetEntry(props: {
  leaf: Leaf
  value: boolean | undefined
  onChange: (met: boolean) => void
}) {
  const points = () => (props.leaf.rule.kind === 'fixed' ? props.leaf.rule.points : '0')
  return (
    <fieldset class="field">
      <legend>{t.entry('met')}</legend>
      <div>
        <For each={[true, false]}>
          {(met) => (
            <label class="choice">
              <input
                type="radio"
                name={props.leaf.code}
                checked={props.value === met}
                onChange={() => props.onChange(met)}
              />
              <span>{t.entry(met ? 'yes' : 'no')}</span>
              <span class="number">{t.entry('points', formatPoints(met ? points() : '0'))}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}
