import { For, lazy, Show } from 'solid-js'
import type { MemberYear } from '../../../server/years/schema.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/years.ts'
import { Panel } from '../panel.tsx'

const YearsChart = lazy(() => import('../chart/years-chart.tsx'))

/** Points by section in years of like sheets: as a table, and drawn where there are several. */
export function SectionYears(props: { run: readonly MemberYear[] }) {
  const first = () => props.run[0]!
  const last = () => props.run.at(-1)!
  const rules = () => props.run.filter(({ sheet }, at) => at > 0 && sheet === 'rules')
  return (
    <Panel title={t('parts', first().year, last().year)}>
      <Show when={rules().length > 0}>
        <p class="body soft">
          {t(
            'rulesNote',
            rules()
              .map(({ year }) => year)
              .join(', '),
          )}
        </p>
      </Show>
      <Show when={props.run.length > 1}>
        <div class="body">
          <YearsChart years={props.run} />
        </div>
      </Show>
      <div class="table-frame">
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">{t('part')}</th>
              <For each={props.run}>
                {({ year }) => (
                  <th scope="col" class="number">
                    {year}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={last().sections}>
              {({ code, title, max }, index) => (
                <tr>
                  <th scope="row">
                    {code}. {title}
                    {max !== null && <span class="soft small"> /{formatPoints(max, 2)}</span>}
                  </th>
                  <For each={props.run}>
                    {({ sections }) => (
                      <td class="number">{formatPoints(sections[index()]?.points ?? '0', 2)}</td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
