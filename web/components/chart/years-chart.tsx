import type { MemberYear } from '../../../server/years/schema.ts'
import { t } from '../../i18n/years.ts'
import { barOptions } from './bar-options.ts'
import { ChartCanvas } from './chart-canvas.tsx'
import type { ChartColours } from './colours.ts'
import { segmentCodes } from './segment-codes.ts'

/** A member's total in each year as its sections in a row; the table beside it has the figures. */
export default function YearsChart(props: { years: readonly MemberYear[] }) {
  const sections = () => props.years[0]?.sections ?? []
  // For drawing only: the table has the exact figures.
  const amounts = (index: number) =>
    props.years.map((year) => Number(year.sections[index]?.points ?? '0'))
  let drawn: ChartColours | undefined
  const config = (colours: ChartColours) => {
    drawn = colours
    return {
      type: 'bar' as const,
      data: {
        labels: props.years.map(({ year }) => String(year)),
        datasets: sections().map(({ code, title }, index) => ({
          label: `${code}. ${title}`,
          data: amounts(index),
          backgroundColor: amounts(index).map((amount) =>
            amount < 0 ? colours.bad : index % 2 === 0 ? colours.one : colours.track,
          ),
          borderColor: index % 2 === 0 ? colours.surface : colours.one,
          borderWidth: 1,
        })),
      },
      options: barOptions(colours, { stacked: true, legend: false }),
    }
  }
  const codes = segmentCodes(
    () => sections().map(({ code }) => code),
    (index) => (index % 2 === 0 ? drawn?.surface : drawn?.text) ?? '',
  )
  return (
    <ChartCanvas
      label={t('describe')}
      rows={props.years.length}
      config={config}
      plugins={[codes]}
    />
  )
}
