import { Show } from 'solid-js'
import type { Node } from '../../../scoring/model/node.ts'
import '../../styles/components/choice.css'
import { t } from '../../i18n/sheet.ts'
import type { OwnClaim } from './create-claim.ts'

/** Says that a criterion or a whole group did not arise in the year, with what that does. */
export function NotApplicableEntry<Of extends Node>(props: { own: OwnClaim<Of> }) {
  return (
    <Show when={props.own.node.not_applicable}>
      {(effect) => (
        <div>
          <label class="choice">
            <input
              type="checkbox"
              checked={props.own.input.figures.not_applicable === true}
              onChange={(event) => props.own.declareNone(event.currentTarget.checked)}
            />
            <span>{t.entry(`notApplicable.${effect()}`)}</span>
          </label>
        </div>
      )}
    </Show>
  )
}
