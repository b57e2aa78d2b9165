import { t } from '../../i18n/standings.ts'
import { barOptions } from './bar-options.ts'
import { ChartCanvas } from './chart-canvas.tsx'
import type { ChartColours } from './colours.ts'

export interface PairSide {
  name: string
  /** Points by section, decimal text, in the order of `sections`. */
  points: readonly string[]
}

/** Two members side by side, a pair of bars for each section. The comparison table has the figures. */
export default function PairChart(props: {
  sections: readonly { code: string; title: string }[]
  a: PairSide
  b: PairSide
}) {
  const config = (colours: ChartColours) => ({
    type: 'bar' as const,
    data: {
      labels: props.sections.map(({ code, title }) => labelOf(code, title)),
      datasets: [
        { label: props.a.name, data: props.a.points.map(Number), backgroundColor: colours.one },
        {
          label: props.b.name,
          data: props.b.points.map(Number),
          backgroundColor: colours.two,
          // A frame besides the hue: the sides are told apart on grey paper too.
          borderColor: colours.text,
          borderWidth: 1,
        },
      ],
    },
    options: barOptions(colours, { stacked: false, legend: true }),
  })
  return (
    <ChartCanvas
      label={`${t('chart.two', props.a.name, props.b.name)}. ${t('chart.describeTwo')}`}
      rows={props.sections.length * 2}
      config={config}
    />
  )
}

/** Enough of a title to know the section; the whole stands in the table. */
function labelOf(code: string, title: string): string {
  const room = innerWidth < 600 ? 12 : 34
  return title.length > room
    ? `${code}. ${title.slice(0, room - 1).trimEnd()}…`
    : `${code}. ${title}`
}
