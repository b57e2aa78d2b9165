import { For } from 'solid-js'
import type { ResultMember } from '../../../scoring/model/result.ts'
import { formatPoints } from '../../i18n/numbers.ts'
import { t } from '../../i18n/standings.ts'
import { useSeason } from '../../layout-season.tsx'
import type { Section } from '../standings/sections.ts'
import { barOptions } from './bar-options.ts'
import { ChartCanvas } from './chart-canvas.tsx'
import type { ChartColours } from './colours.ts'
import { segmentCodes } from './segment-codes.ts'

interface SectionsChartProps {
  sections: readonly Section[]
  members: readonly ResultMember[]
}

/** Every member's total as its sections in a row, best first; below it the same as a table. */
export default function SectionsChart(props: SectionsChartProps) {
  const { member } = useSeason()
  const names = () => props.members.map(({ id }) => member(id)?.shortName ?? id)
  const shade = (index: number, { one, track }: ChartColours) => (index % 2 === 0 ? one : track)
  let drawn: ChartColours | undefined
  const config = (colours: ChartColours) => {
    drawn = colours
    return {
      type: 'bar' as const,
      data: {
        labels: names(),
        datasets: props.sections.map(({ code, title }, index) => ({
          label: `${code}. ${title}`,
          // For drawing only: the table below has the exact figures.
          data: props.members.map(({ nodes }) => Number(nodes[code] ?? '0')),
          backgroundColor: shade(index, colours),
          borderColor: colours.surface,
          borderWidth: 1,
        })),
      },
      options: barOptions(colours, { stacked: true, legend: false }),
    }
  }
  const codes = segmentCodes(
    () => props.sections.map(({ code }) => code),
    (index) => (index % 2 === 0 ? drawn?.surface : drawn?.text) ?? '',
  )
  return (
    <>
      <ChartCanvas
        label={t('chart.describe', props.sections.length)}
        rows={props.members.length}
        config={config}
        plugins={[codes]}
      />
      <p class="soft small">{t('chart.totalLine')}</p>
      <FiguresTable {...props} names={names()} />
    </>
  )
}

function FiguresTable(props: SectionsChartProps & { names: string[] }) {
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
              {(member, index) => (
                <tr>
                  <th class="stick" scope="row">
                    {props.names[index()]}
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
