import type { ResultMember } from '../../../scoring/model/result.ts'
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
  // For drawing only: the table below has the exact figures.
  const amounts = (code: string) => props.members.map(({ nodes }) => Number(nodes[code] ?? '0'))
  let drawn: ChartColours | undefined
  const config = (colours: ChartColours) => {
    drawn = colours
    return {
      type: 'bar' as const,
      data: {
        labels: names(),
        datasets: props.sections.map(({ code, title }, index) => ({
          label: `${code}. ${title}`,
          data: amounts(code),
          backgroundColor: amounts(code).map((amount) =>
            amount < 0 ? colours.bad : shade(index, colours),
          ),
          borderColor: index % 2 === 0 ? colours.surface : colours.one,
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
    </>
  )
}
