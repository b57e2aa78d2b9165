import { For } from 'solid-js'
import type { ResultMember } from '../../../scoring/model/result.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/standings.ts'
import { useSeason } from '../../layout-season.tsx'
import type { Section } from '../standings/sections.ts'

/** What the chart of sections shows, as a table: it stands also where the chart does not come. */
export function FiguresTable(props: {
  sections: readonly Section[]
  members: readonly ResultMember[]
}) {
  const { member: find } = useSeason()
  return (
    <details>
      <summary class="inline-button">{t('chart.asTable')}</summary>
      <section class="table-frame" aria-label={t('chart.sections')} tabindex="0">
        <table class="data-table">
          <thead>
            <tr>
              <th class="stick" scope="col">
                {t('chart.unit')}
              </th>
              <For each={props.sections}>
                {({ code, title }) => (
                  <th class="number" scope="col" title={title}>
                    {code}
                    <span class="visually-hidden">. {title}</span>
                  </th>
                )}
              </For>
              <th class="number" scope="col">
                {t('chart.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={props.members}>
              {(member) => (
                <tr>
                  <th class="stick" scope="row">
                    {find(member.id)?.shortName ?? member.id}
                  </th>
                  <For each={props.sections}>
                    {({ code }) => (
                      <td class="number">{formatPoints(member.nodes[code] ?? '0', 2)}</td>
                    )}
                  </For>
                  <td class="number">
                    <b>{formatPoints(member.total, 2)}</b>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </details>
  )
}
