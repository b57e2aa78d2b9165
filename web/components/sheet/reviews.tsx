import { For, Show } from 'solid-js'
import { formatInstant } from '../../i18n/days.ts'
import { t } from '../../i18n/sheet.ts'
import { Panel } from '../panel.tsx'
import type { SheetView } from './create-sheet.ts'

/** When the sheet was handed in and returned, by whom and why. */
export function Reviews(props: { view: SheetView }) {
  return (
    <Show when={props.view.reviews.length > 0}>
      <Panel title={t.reviews('title')}>
        <div class="body">
          <ul class="points-list">
            <For each={props.view.reviews}>
              {(review) => (
                <li>
                  <span />
                  <p>
                    {review.kind === 'submitted'
                      ? t.reviews(
                          'submitted',
                          review.round,
                          formatInstant(review.at),
                          review.by,
                          review.late,
                        )
                      : t.reviews('returned', formatInstant(review.at), review.by)}
                    <Show when={review.reason}>
                      <br />
                      {review.reason}
                    </Show>
                  </p>
                </li>
              )}
            </For>
          </ul>
        </div>
      </Panel>
    </Show>
  )
}
