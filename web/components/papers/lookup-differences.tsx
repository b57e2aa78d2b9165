import { For, Show } from 'solid-js'
import type { Lookup } from '../../../server/papers/lookup/schema.ts'
import { t } from '../../i18n/papers.ts'

/** Each figure that is not as printed: where it stands, on paper, now. */
export function LookupDifferences(props: { found: Lookup }) {
  const cells = () => props.found.differences.filter(({ column }) => column !== '')
  const lines = () => props.found.differences.filter(({ column }) => column === '')
  return (
    <Show when={props.found.known} fallback={<p>{t('figuresUnknown')}</p>}>
      <Show when={cells().length > 0}>
        <div class="table-frame">
          <table class="data-table stacks">
            <caption>{t('figures')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('figureOf')}</th>
                <th scope="col">{t('figureColumn')}</th>
                <th scope="col">{t('figurePrinted')}</th>
                <th scope="col">{t('figureNow')}</th>
              </tr>
            </thead>
            <tbody>
              <For each={cells()}>
                {(each) => (
                  <tr>
                    <th scope="row">{each.row || each.table}</th>
                    <td data-label={t('figureColumn')}>{each.column}</td>
                    <td data-label={t('figurePrinted')}>
                      {each.printed === null ? t('figureOther') : each.printed || '–'}
                    </td>
                    <td data-label={t('figureNow')}>
                      <b>{each.now || '–'}</b>
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </Show>
      <Show when={lines().length > 0}>
        <h3>{t('sentences')}</h3>
        <ul class="stack close">
          <For each={lines()}>
            {(each) => (
              <li>
                <Show when={each.printed}>
                  <del>{each.printed}</del>{' '}
                </Show>
                <ins>{each.now}</ins>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.found.differences.length === 0}>
        <p>{t('figuresSame')}</p>
      </Show>
      <Show when={props.found.more > 0}>
        <p>{t('figuresMore', props.found.more)}</p>
      </Show>
    </Show>
  )
}
