import { For } from 'solid-js'
import type { FormRefusedCell } from '../../../server/sheet-form/schema.ts'
import { t } from '../../i18n/sheet-form.ts'

/** The cells that cannot be taken, by the name that Excel gives them. */
export function RefusedCells(props: { refusals: readonly FormRefusedCell[] }) {
  return (
    <ul class="form-changes">
      <For each={props.refusals}>
        {({ cell, criterion, message }) => (
          <li>
            <p>
              <b>{t('cell', cell)}</b> <span class="soft">{t('criterion', criterion)}</span>
            </p>
            <p>{message}</p>
          </li>
        )}
      </For>
    </ul>
  )
}
